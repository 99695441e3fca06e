count = 3

def f(size):
    return size + count

