def draw(shape, scale=1, *, colour=None):
    return shape * scale

draw("x", scale=2)
draw(shape="y", colour="red", scale=3)
factor = 4
draw("z", scale=factor)
print(dict(factor=5))

