from a import draw

draw("x", scale=2)

