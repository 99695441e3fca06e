from typing import Iterable, Type, TypeVar

T = TypeVar("T")

class Motor:
    def stop(self): ...

class Watch:
    def stop(self): ...

def first(xs: Iterable[T]) -> T: ...

def make(cls: Type[T]) -> T: ...

first([Motor()]).stop()
make(Watch).stop()
make(Motor).stop()

