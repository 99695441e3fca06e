def call(target, *args, **kwargs):
    kwargs.setdefault("a", 1)
    return target(*args, **kwargs)

def other(kwargs):
    return kwargs

print(call(print, kwargs=1))

