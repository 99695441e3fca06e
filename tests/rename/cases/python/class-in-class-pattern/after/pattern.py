class Point:
    __match_args__ = ("east", "y")

    def __init__(self, x, y):
        self.east = x
        self.y = y

def where(value):
    match value:
        case Point(east=0, y=0):
            return "origin"
        case Point(east=x, y=0):
            return x
        case Point(a, b):
            return a + b

