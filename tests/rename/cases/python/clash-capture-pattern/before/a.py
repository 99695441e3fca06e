def f(point):
    match point:
        case (x, y):
            return x - y

