class Motor:
    def halt(self): ...

class Watch:
    def stop(self): ...

def f(m=None, w=None):
    m = m or Motor()
    m.halt()
    if w is None:
        w = Watch()
    w.stop()

