from typing import Protocol
class Closeable(Protocol):
    def close(self) -> None: ...
class Door:
    def close(self) -> None: ...
def end(c: Closeable) -> None:
    c.close()
door: Closeable = Door()
end(door)
