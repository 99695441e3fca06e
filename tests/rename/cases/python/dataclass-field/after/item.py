from dataclasses import dataclass, field

@dataclass
class Item:
    name: str
    quantity: int = 0
    tags: list = field(default_factory=list)

    def total(self):
        return self.quantity * 2

item = Item("a", quantity=3)
item.quantity += 1
print("abc".count("a"))

