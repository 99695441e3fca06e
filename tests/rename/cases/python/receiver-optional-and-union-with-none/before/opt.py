from typing import Optional

class Motor:
    def stop(self): ...

class Watch:
    def stop(self): ...

def end(a: Optional[Motor], b: Motor | None, c: Watch | None = None):
    if a:
        a.stop()
    if b is not None:
        b.stop()
    if c:
        c.stop()

