class Vehicle:
    def __init__(self, rate):
        self.rate = rate

class Car(Vehicle):
    pass

class Truck(Vehicle):
    def __init__(self, rate, load):
        super().__init__(rate=rate)
        self.load = load

Car(rate=3)
Truck(rate=1, load=2)

