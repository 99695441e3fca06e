def f(x):
    squares = [item * item for item in range(x) if item % 2]
    nested = {x: [x for x in range(x)] for x in squares}
    return squares, x, nested
