class Car:
    def __init__(self):
        self.engine = 1

    def run(self):
        return self.engine

car = Car()
car.

