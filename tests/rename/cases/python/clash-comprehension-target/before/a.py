def f(values, offset):
    return [v + offset for v in values]

