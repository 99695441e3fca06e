class Motor:
    def stop(self): ...

class Watch:
    def stop(self): ...

def end(thing):
    if isinstance(thing, Motor):
        thing.stop()
    elif isinstance(thing, Watch):
        thing.stop()

