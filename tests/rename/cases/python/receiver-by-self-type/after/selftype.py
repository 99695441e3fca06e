from typing import Self

class Shape:
    def scale(self) -> Self: ...

    def finish(self): ...

class Gun:
    def draw(self): ...

Shape().scale().finish()
Gun().draw()

