class Motor:
    def halt(self): ...

class Watch:
    def stop(self): ...

class Car:
    @property
    def motor(self) -> Motor:
        return Motor()

    @property
    def watch(self):
        return Watch()

car = Car()
car.motor.halt()
car.watch.stop()

