from contextlib import contextmanager
@contextmanager
def opened(name):
    yield name
def f():
    with (opened("a") as src, opened("b") as sink):
        sink.write(src)
    with opened("c") as (sink), opened("d") as (a, b):
        return sink, a, b
