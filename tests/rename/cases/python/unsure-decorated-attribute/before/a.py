from lib import lazy

class Motor:
    def stop(self): ...

class Watch:
    def stop(self): ...

class Car:
    @lazy
    def motor(self):
        return Motor()

Car().motor.stop()

