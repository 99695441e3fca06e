class Motor:
    def stop(self): ...

class Watch:
    def stop(self): ...

class Car:
    def __init__(self, watch: Watch):
        self.motor = Motor()
        self.watch = watch

    def park(self):
        self.motor.stop()
        self.watch.stop()

Car(Watch()).motor.stop()

