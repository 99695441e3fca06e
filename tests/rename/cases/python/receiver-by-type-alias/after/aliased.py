class Motor:
    def halt(self): ...

class Watch:
    def stop(self): ...

Engine = Motor
Engines = list[Engine]

def end(a: Engine, b: Engines, w: Watch):
    a.halt()
    for m in b:
        m.halt()
    w.stop()

