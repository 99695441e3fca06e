class Motor:
    def halt(self): ...

class Watch:
    def stop(self): ...

def end(thing):
    thing.halt()

end(Motor())
Watch().stop()

