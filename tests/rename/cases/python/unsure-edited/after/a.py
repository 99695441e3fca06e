class Race:
    def finish(self): ...

class Car:
    def stop(self): ...

def end(thing):
    thing.finish()

Car().stop()

