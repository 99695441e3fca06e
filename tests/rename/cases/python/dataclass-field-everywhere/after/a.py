from dataclasses import dataclass, field, replace
@dataclass(order=True)
class Item:
    name: str
    amount: float = 0.0
    tags: list[str] = field(default_factory=list)
    def total(self, price=1):
        return self.amount * price
@dataclass
class Special(Item):
    extra: int = 0
def f():
    s = Special("a", amount=2.0, extra=1)
    i = Item(name="b", amount=3)
    j = replace(i, amount=4)
    match i:
        case Item(name=n, amount=price):
            return n, price
    return s.amount + j.amount
