from lib import go

def f(value):
    return go(value)

