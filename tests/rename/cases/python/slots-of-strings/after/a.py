class Point:
    __slots__ = ("left", "y")
    def __init__(self, x, y):
        self.left = x
        self.y = y
    def move(self, x):
        self.left += x
        return Point(self.left, self.y)
