from collections import namedtuple
class Point(namedtuple("Point", ["left", "y"])):
    __slots__ = ()
    def norm(self):
        return self.left ** 2 + self.y
    @classmethod
    def origin(cls):
        return cls(left=0, y=0)
p = Point(1, y=2)
print(p.left, Point.origin().left)
