class Motor:
    def halt(self): ...

class Watch:
    def stop(self): ...

def end(thing):
    if isinstance(thing, Motor):
        thing.halt()
    elif isinstance(thing, Watch):
        thing.stop()

