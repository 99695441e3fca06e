size = 3

def make(size=size):
    return [0] * size

def other(n=size, *, key=lambda s=size: s):
    return n + key()

print(make(), other(), make(size=1))

