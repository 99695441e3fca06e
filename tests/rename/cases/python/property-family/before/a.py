class Shape:
    @property
    def size(self):
        return 1

class Square(Shape):
    @property
    def size(self):
        return super().size + 1

    @size.setter
    def size(self, value):
        pass

def f(s: Shape):
    s.size = 2

