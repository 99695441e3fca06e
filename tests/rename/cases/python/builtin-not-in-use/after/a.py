def f(values):
    id = 3
    return values[id]

def g(x):
    return id(x)

