from typing import Protocol
class Closeable(Protocol):
    def shut(self) -> None: ...
class Door:
    def shut(self) -> None:
        print("shut")
class Other:
    def close(self) -> None: ...
def end(c: Closeable) -> None:
    c.shut()
end(Door())
