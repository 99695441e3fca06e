import functools
def traced(level):
    def decorate(func):
        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            wrapper.calls += 1
            return func(*args, **kwargs)
        wrapper.calls = 0
        return wrapper
    return decorate
@traced(level=2)
def wrapper(): pass
