class Motor:
    def stop(self): ...

class Watch:
    def stop(self): ...

def end(m: Motor, w: Watch, n: "Motor"):
    m.stop()
    w.stop()
    n.stop()

