from typing import Self

class Shape:
    def scale(self) -> Self: ...

    def draw(self): ...

class Gun:
    def draw(self): ...

Shape().scale().draw()
Gun().draw()

