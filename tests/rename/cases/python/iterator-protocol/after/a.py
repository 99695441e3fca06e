from typing import Iterator

class Motor:
    def halt(self): ...

class Watch:
    def stop(self): ...

class Garage:
    def __iter__(self) -> Iterator[Motor]: ...

class Shop:
    def __init__(self):
        self.items = [Watch()]

    def __iter__(self):
        for item in self.items:
            yield item

    def __getitem__(self, i) -> Motor: ...

for m in Garage():
    m.halt()
for w in Shop():
    w.stop()
Shop()[0].halt()

def motors():
    yield Motor()

for m in motors():
    m.halt()

