import pkg.engine as e
from pkg import engine

class Car:
    motor: e.Machine

    def go(self):
        self.motor.start()
        return engine.Machine()

