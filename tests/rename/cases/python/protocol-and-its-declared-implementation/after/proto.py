from typing import Protocol

class Closable(Protocol):
    def shut(self) -> None: ...

class Door(Closable):
    def shut(self) -> None:
        pass

def use(c: Closable, d: Door):
    c.shut()
    d.shut()
    open("f").close()

