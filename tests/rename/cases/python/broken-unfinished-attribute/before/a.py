class Car:
    def __init__(self):
        self.motor = 1

    def run(self):
        return self.motor

car = Car()
car.

