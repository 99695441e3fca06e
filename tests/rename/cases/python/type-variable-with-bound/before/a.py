from typing import Generic, TypeVar
T = TypeVar("T", bound="Base")
class Base:
    def set(self: T, x) -> T: return self
class Box(Generic[T]):
    def get(self) -> "T": ...
def f(x: "list[T]") -> T: return x[0]
