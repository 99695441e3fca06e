class Vehicle:
    def __init__(self, speed):
        self.rate = speed

class Car(Vehicle):
    pass

class Truck(Vehicle):
    def __init__(self, rate, load):
        super().__init__(speed=rate)
        self.load = load

Car(speed=3)
Truck(rate=1, load=2)

