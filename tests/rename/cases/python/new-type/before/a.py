from typing import NewType

class Motor:
    def stop(self): ...

class Watch:
    def stop(self): ...

Big = NewType("Big", Motor)

def f(m: Big):
    m.stop()

Big(Motor()).stop()
Watch().stop()

