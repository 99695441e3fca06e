class Motor:
    def stop(self): ...

class Watch:
    def stop(self): ...

def pick() -> Motor: ...

def clock() -> "Watch": ...

pick().stop()
m = pick()
m.stop()
clock().stop()

