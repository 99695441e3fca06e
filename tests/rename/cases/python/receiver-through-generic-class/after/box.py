from typing import Generic, TypeVar

T = TypeVar("T")

class Motor:
    def halt(self): ...

class Watch:
    def stop(self): ...

class Box(Generic[T]):
    def get(self) -> T: ...

def end(a: Box[Motor], b: "Box[Watch]"):
    a.get().halt()
    b.get().stop()

