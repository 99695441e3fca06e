class Point:
    __match_args__ = ("left", "y")
    def __init__(self, x, y):
        self.left = x
        self.y = y
def f(p):
    match p:
        case Point(left=0, y=y):
            return y
        case Point(x, y):
            return x + y
        case {"x": x}:
            return x
