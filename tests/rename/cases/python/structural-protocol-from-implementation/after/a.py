from typing import Protocol
class Closeable(Protocol):
    def shut(self) -> None: ...
class Door:
    def shut(self) -> None: ...
def end(c: Closeable) -> None:
    c.shut()
door: Closeable = Door()
end(door)
