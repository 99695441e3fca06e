from typing import Protocol

class Closable(Protocol):
    def close(self) -> None: ...

class Door(Closable):
    def close(self) -> None:
        pass

def use(c: Closable, d: Door):
    c.close()
    d.close()
    open("f").close()

