from dataclasses import dataclass, field

class Motor:
    def halt(self): ...

class Watch:
    def stop(self): ...

@dataclass
class Car:
    motor: Motor = field(default_factory=Motor)
    watches: list[Watch] = field(default_factory=list)

car = Car()
car.motor.halt()
for w in car.watches:
    w.stop()

