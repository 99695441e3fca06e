import shapes
from shapes import Point
def f(s):
    match s:
        case Point(x=0, y=y): return y
        case shapes.Point(x, 0): return x
        case [Point(), *_]: return 1
        case {"p": Point() as Point2}: return Point2
