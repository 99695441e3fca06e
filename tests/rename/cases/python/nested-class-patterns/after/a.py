from dataclasses import dataclass

@dataclass
class Point:
    east: int
    y: int

@dataclass
class Line:
    start: Point
    x: int = 0

def f(v):
    match v:
        case Line(start=Point(east=a) as p, x=b):
            return p.east + a + b
        case {"k": Point(y=1) as q}:
            return q.east
        case [Point(east=0), *_]:
            return 0
        case Point() if v.east:
            return v.east

