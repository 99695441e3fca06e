class Race:
    def stop(self): ...

class Car:
    def stop(self): ...

for thing in [Race(), Car()]:
    thing.stop()

