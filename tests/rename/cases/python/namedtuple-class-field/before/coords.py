from typing import NamedTuple

class Point(NamedTuple):
    x: int
    y: int = 0

p = Point(x=1)
x, y = p
print(p.x + x)

