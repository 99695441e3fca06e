import pkg.engine as e
from pkg import engine

class Car:
    motor: e.Engine

    def go(self):
        self.motor.start()
        return engine.Engine()

