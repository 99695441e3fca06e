from typing import Optional

class Motor:
    def halt(self): ...

class Watch:
    def stop(self): ...

def end(a: Optional[Motor], b: Motor | None, c: Watch | None = None):
    if a:
        a.halt()
    if b is not None:
        b.halt()
    if c:
        c.stop()

