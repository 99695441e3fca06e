class Motor:
    def stop(self): ...

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
car.motor.stop()
car.watch.stop()

