class Shape:
    @property
    def extent(self):
        return 1

class Square(Shape):
    @property
    def extent(self):
        return super().extent + 1

    @extent.setter
    def extent(self, value):
        pass

def f(s: Shape):
    s.extent = 2

