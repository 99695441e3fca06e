class Motor:
    def stop(self): ...

class Watch:
    def stop(self): ...

def pair() -> tuple[Motor, Watch]: ...

m, w = Motor(), Watch()
m.stop()
w.stop()
a, b = pair()
a.stop()
b.stop()

