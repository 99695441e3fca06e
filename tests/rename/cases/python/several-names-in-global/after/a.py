a = second = 0

def f():
    global a, second
    a, second = 1, 2

def g(b):
    return b

