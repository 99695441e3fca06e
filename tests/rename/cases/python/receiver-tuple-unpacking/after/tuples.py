class Motor:
    def halt(self): ...

class Watch:
    def stop(self): ...

def pair() -> tuple[Motor, Watch]: ...

m, w = Motor(), Watch()
m.halt()
w.stop()
a, b = pair()
a.halt()
b.stop()

