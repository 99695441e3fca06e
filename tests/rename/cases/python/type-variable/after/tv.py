from typing import TypeVar

Item = TypeVar("Item", bound="Base")

class Base:
    T = 1

def first(xs: "list[Item]") -> Item:
    return xs[0]

