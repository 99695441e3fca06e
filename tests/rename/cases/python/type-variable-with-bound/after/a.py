from typing import Generic, TypeVar
TNode = TypeVar("TNode", bound="Base")
class Base:
    def set(self: TNode, x) -> TNode: return self
class Box(Generic[TNode]):
    def get(self) -> "TNode": ...
def f(x: "list[TNode]") -> TNode: return x[0]
