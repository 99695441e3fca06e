from typing import NamedTuple

class P(NamedTuple):
    x: int
    y: int = 0

    def moved(self):
        return self._replace(x=1)

P(1)._replace(x=2, y=3)
print(x=1) if False else None

