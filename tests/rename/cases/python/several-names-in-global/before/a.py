a = b = 0

def f():
    global a, b
    a, b = 1, 2

def g(b):
    return b

