def f(a=None):
    return a

