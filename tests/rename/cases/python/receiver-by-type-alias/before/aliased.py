class Motor:
    def stop(self): ...

class Watch:
    def stop(self): ...

Engine = Motor
Engines = list[Engine]

def end(a: Engine, b: Engines, w: Watch):
    a.stop()
    for m in b:
        m.stop()
    w.stop()

