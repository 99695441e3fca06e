class Motor:
    def halt(self): ...

class Watch:
    def stop(self): ...

def f(motors: list[Motor], *args: Motor, **named: Watch):
    first, *rest = motors
    first.halt()
    for m in rest:
        m.halt()
    for m in args:
        m.halt()
    for w in named.values():
        w.stop()

