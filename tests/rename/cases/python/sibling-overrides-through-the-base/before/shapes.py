from abc import ABC, abstractmethod

class Shape(ABC):
    @abstractmethod
    def area(self): ...

class Square(Shape):
    def area(self):
        return 1

class Circle(Shape):
    def area(self):
        return 3

def total(shapes: list[Shape]):
    area = 0
    for shape in shapes:
        area += shape.area()
    return area

