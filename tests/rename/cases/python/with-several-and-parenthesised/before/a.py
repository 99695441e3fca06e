from contextlib import contextmanager
@contextmanager
def opened(name):
    yield name
def f():
    with (opened("a") as src, opened("b") as dst):
        dst.write(src)
    with opened("c") as (dst), opened("d") as (a, b):
        return dst, a, b
