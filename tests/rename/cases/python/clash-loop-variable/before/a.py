def f(xs):
    total = 0
    for i in xs:
        total += i
    return total

