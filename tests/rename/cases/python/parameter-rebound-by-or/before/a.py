class Motor:
    def stop(self): ...

class Watch:
    def stop(self): ...

def f(m=None, w=None):
    m = m or Motor()
    m.stop()
    if w is None:
        w = Watch()
    w.stop()

