import functools
def traced(level):
    def decorate(func):
        @functools.wraps(func)
        def inner(*args, **kwargs):
            inner.calls += 1
            return func(*args, **kwargs)
        inner.calls = 0
        return inner
    return decorate
@traced(level=2)
def wrapper(): pass
