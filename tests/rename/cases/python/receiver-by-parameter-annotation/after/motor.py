class Motor:
    def halt(self): ...

class Watch:
    def stop(self): ...

def end(m: Motor, w: Watch, n: "Motor"):
    m.halt()
    w.stop()
    n.halt()

