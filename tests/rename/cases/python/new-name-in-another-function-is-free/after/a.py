def f(values):
    total = sum(values)
    return total

def g(values):
    total = 0
    return total, values

