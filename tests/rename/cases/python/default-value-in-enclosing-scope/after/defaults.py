standard = 3

def make(size=standard):
    return [0] * size

def other(n=standard, *, key=lambda s=standard: s):
    return n + key()

print(make(), other(), make(size=1))

