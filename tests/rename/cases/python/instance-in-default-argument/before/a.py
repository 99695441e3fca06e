class Motor:
    def stop(self): ...

class Watch:
    def stop(self): ...

shared = Motor()

def f(m=shared, w=Watch()):
    m.stop()
    w.stop()

