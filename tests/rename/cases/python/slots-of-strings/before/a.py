class Point:
    __slots__ = ("x", "y")
    def __init__(self, x, y):
        self.x = x
        self.y = y
    def move(self, x):
        self.x += x
        return Point(self.x, self.y)
