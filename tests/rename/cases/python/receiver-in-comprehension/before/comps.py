from typing import Iterable, List

class Motor:
    def stop(self): ...

class Watch:
    def stop(self): ...

def ends(motors: List[Motor], watches: Iterable[Watch]):
    return [m.stop() for m in motors], {w.stop() for w in watches}

made = [Motor(), Motor()]
for m in made:
    m.stop()

