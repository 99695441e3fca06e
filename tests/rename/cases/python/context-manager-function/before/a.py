from contextlib import contextmanager

class Motor:
    def stop(self): ...

class Watch:
    def stop(self): ...

@contextmanager
def running():
    m = Motor()
    yield m

with running() as m:
    m.stop()
Watch().stop()

