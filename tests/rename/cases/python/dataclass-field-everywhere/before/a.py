from dataclasses import dataclass, field, replace
@dataclass(order=True)
class Item:
    name: str
    price: float = 0.0
    tags: list[str] = field(default_factory=list)
    def total(self, price=1):
        return self.price * price
@dataclass
class Special(Item):
    extra: int = 0
def f():
    s = Special("a", price=2.0, extra=1)
    i = Item(name="b", price=3)
    j = replace(i, price=4)
    match i:
        case Item(name=n, price=price):
            return n, price
    return s.price + j.price
