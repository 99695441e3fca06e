def f(items):
    offset = 2
    return [i + offset for i in items]
