def f(*args, **options):
    kwargs2 = dict(options)
    return g(*args, **options), kwargs2
def g(*args, **kwargs):
    return args, kwargs
f(1, kwargs=2)
