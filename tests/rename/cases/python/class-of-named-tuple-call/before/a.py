from collections import namedtuple
class Point(namedtuple("Point", ["x", "y"])):
    __slots__ = ()
    def norm(self):
        return self.x ** 2 + self.y
    @classmethod
    def origin(cls):
        return cls(x=0, y=0)
p = Point(1, y=2)
print(p.x, Point.origin().x)
