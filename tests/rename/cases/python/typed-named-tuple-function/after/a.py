from typing import NamedTuple
Point = NamedTuple("Point", [("left", int), ("y", int)])
def f(p: Point, x):
    return p.left + Point(left=1, y=2).y + x
