class Race:
    def finish(self): ...

class Car:
    def stop(self): ...

def end(thing):
    thing.stop()

Race().finish()

