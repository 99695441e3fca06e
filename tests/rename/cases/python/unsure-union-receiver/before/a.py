class Race:
    def stop(self): ...

class Car:
    def stop(self): ...

def end(thing: Race | Car):
    thing.stop()

