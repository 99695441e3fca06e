import shapes
from shapes import Dot
def f(s):
    match s:
        case Dot(x=0, y=y): return y
        case shapes.Dot(x, 0): return x
        case [Dot(), *_]: return 1
        case {"p": Dot() as Point2}: return Point2
