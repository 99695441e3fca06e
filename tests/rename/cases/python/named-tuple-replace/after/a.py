from typing import NamedTuple

class P(NamedTuple):
    east: int
    y: int = 0

    def moved(self):
        return self._replace(east=1)

P(1)._replace(east=2, y=3)
print(x=1) if False else None

