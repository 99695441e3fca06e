from typing import Generic, TypeVar

T = TypeVar("T")

class Motor:
    def stop(self): ...

class Watch:
    def stop(self): ...

class Box(Generic[T]):
    def get(self) -> T: ...

def end(a: Box[Motor], b: "Box[Watch]"):
    a.get().stop()
    b.get().stop()

