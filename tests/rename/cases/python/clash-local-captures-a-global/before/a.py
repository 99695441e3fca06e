limit = 3

def f(values):
    top = max(values)
    return top < limit

