def f(values):
    n = sum(values)
    return n

def g(values):
    total = 0
    return total, values

