from typing import NamedTuple

class Point(NamedTuple):
    east: int
    y: int = 0

p = Point(east=1)
x, y = p
print(p.east + x)

