class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y

def where(value):
    match value:
        case Point(x=0, y=0):
            return "origin"
        case Point(x=x, y=0):
            return x
        case Point(a, b):
            return a + b

