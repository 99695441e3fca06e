class Point:
    __slots__ = ("east", "y")

    def __init__(self, x, y):
        self.east = x
        self.y = y

print(Point(1, 2).east, "x")

