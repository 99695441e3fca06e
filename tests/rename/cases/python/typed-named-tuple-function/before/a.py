from typing import NamedTuple
Point = NamedTuple("Point", [("x", int), ("y", int)])
def f(p: Point, x):
    return p.x + Point(x=1, y=2).y + x
