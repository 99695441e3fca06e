def f(x):
    squares = [x * x for x in range(x) if x % 2]
    nested = {x: [x for x in range(x)] for x in squares}
    return squares, x, nested
