def total(xs):
    return xs
