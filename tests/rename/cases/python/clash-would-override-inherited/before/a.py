class Shape:
    def draw(self):
        return 1

class Square(Shape):
    def paint(self):
        return self.draw()

