class Box:
    size = 1

def f(box: Box, n):
    return box.size + n

