class Motor:
    def halt(self): ...

class Watch:
    def stop(self): ...

class Car:
    def __init__(self, watch: Watch):
        self.motor = Motor()
        self.watch = watch

    def park(self):
        self.motor.halt()
        self.watch.stop()

Car(Watch()).motor.halt()

