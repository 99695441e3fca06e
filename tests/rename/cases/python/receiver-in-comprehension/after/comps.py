from typing import Iterable, List

class Motor:
    def halt(self): ...

class Watch:
    def stop(self): ...

def ends(motors: List[Motor], watches: Iterable[Watch]):
    return [m.halt() for m in motors], {w.stop() for w in watches}

made = [Motor(), Motor()]
for m in made:
    m.halt()

