from typing import TypeVar

T = TypeVar("T", bound="Base")

class Base:
    T = 1

def first(xs: "list[T]") -> T:
    return xs[0]

