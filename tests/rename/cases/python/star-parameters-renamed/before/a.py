def f(*args, **kwargs):
    kwargs2 = dict(kwargs)
    return g(*args, **kwargs), kwargs2
def g(*args, **kwargs):
    return args, kwargs
f(1, kwargs=2)
