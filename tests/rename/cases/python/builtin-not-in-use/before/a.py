def f(values):
    ident = 3
    return values[ident]

def g(x):
    return id(x)

