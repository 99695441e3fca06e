def scale(x, by=1):
    return x * by

f = scale
f(1, by=2)
table = {"s": scale}
table["s"](1, by=3)

