def f(width, size):
    return width * size

f(width=1, size=2)

