class Motor:
    def halt(self): ...

class Watch:
    def stop(self): ...

def end(flag):
    m = Motor() if flag else None
    m.halt()
    if (n := Motor()):
        n.halt()
    w = None or Watch()
    w.stop()

