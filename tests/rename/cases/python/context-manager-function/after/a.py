from contextlib import contextmanager

class Motor:
    def halt(self): ...

class Watch:
    def stop(self): ...

@contextmanager
def running():
    m = Motor()
    yield m

with running() as m:
    m.halt()
Watch().stop()

