from a import draw

draw("x", factor=2)

