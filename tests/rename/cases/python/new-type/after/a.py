from typing import NewType

class Motor:
    def halt(self): ...

class Watch:
    def stop(self): ...

Big = NewType("Big", Motor)

def f(m: Big):
    m.halt()

Big(Motor()).halt()
Watch().stop()

