class Motor:
    def stop(self): ...

class Watch:
    def stop(self): ...

def end(thing):
    thing.stop()

end(Motor())
Watch().stop()

