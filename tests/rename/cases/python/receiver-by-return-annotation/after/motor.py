class Motor:
    def halt(self): ...

class Watch:
    def stop(self): ...

def pick() -> Motor: ...

def clock() -> "Watch": ...

pick().halt()
m = pick()
m.halt()
clock().stop()

