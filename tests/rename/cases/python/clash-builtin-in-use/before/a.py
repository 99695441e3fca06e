def f(values):
    size = len(values)
    return size

