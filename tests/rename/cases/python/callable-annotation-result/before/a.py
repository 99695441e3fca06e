from typing import Callable

class Motor:
    def stop(self): ...

class Watch:
    def stop(self): ...

def f(make: Callable[[], Motor], other: "Callable[..., Watch]"):
    make().stop()
    other().stop()

