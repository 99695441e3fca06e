class Motor:
    def stop(self): ...

class Watch:
    def stop(self): ...

def end(flag):
    m = Motor() if flag else None
    m.stop()
    if (n := Motor()):
        n.stop()
    w = None or Watch()
    w.stop()

