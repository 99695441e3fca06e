from dataclasses import dataclass

@dataclass
class Point:
    x: int
    y: int

@dataclass
class Line:
    start: Point
    x: int = 0

def f(v):
    match v:
        case Line(start=Point(x=a) as p, x=b):
            return p.x + a + b
        case {"k": Point(y=1) as q}:
            return q.x
        case [Point(x=0), *_]:
            return 0
        case Point() if v.x:
            return v.x

