class Box:
    size = 1

def f(box: Box, size):
    return box.size + size

