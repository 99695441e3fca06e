from dataclasses import dataclass, field

@dataclass
class Item:
    name: str
    count: int = 0
    tags: list = field(default_factory=list)

    def total(self):
        return self.count * 2

item = Item("a", count=3)
item.count += 1
print("abc".count("a"))

