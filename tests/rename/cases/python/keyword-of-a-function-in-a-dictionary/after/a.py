def scale(x, factor=1):
    return x * factor

f = scale
f(1, factor=2)
table = {"s": scale}
table["s"](1, factor=3)

