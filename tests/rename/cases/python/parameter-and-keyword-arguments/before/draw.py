def draw(shape, factor=1, *, colour=None):
    return shape * factor

draw("x", factor=2)
draw(shape="y", colour="red", factor=3)
factor = 4
draw("z", factor=factor)
print(dict(factor=5))

