from typing import Callable

class Motor:
    def halt(self): ...

class Watch:
    def stop(self): ...

def f(make: Callable[[], Motor], other: "Callable[..., Watch]"):
    make().halt()
    other().stop()

