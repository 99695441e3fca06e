from abc import ABC, abstractmethod

class Shape(ABC):
    @abstractmethod
    def size(self): ...

class Square(Shape):
    def size(self):
        return 1

class Circle(Shape):
    def size(self):
        return 3

def total(shapes: list[Shape]):
    area = 0
    for shape in shapes:
        area += shape.size()
    return area

