class Motor:
    def stop(self): ...

class Watch:
    def stop(self): ...

def f(motors: list[Motor], *args: Motor, **named: Watch):
    first, *rest = motors
    first.stop()
    for m in rest:
        m.stop()
    for m in args:
        m.stop()
    for w in named.values():
        w.stop()

