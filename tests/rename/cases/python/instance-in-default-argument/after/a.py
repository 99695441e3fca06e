class Motor:
    def halt(self): ...

class Watch:
    def stop(self): ...

shared = Motor()

def f(m=shared, w=Watch()):
    m.halt()
    w.stop()

