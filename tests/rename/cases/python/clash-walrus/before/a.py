def f(xs):
    count = 1
    if (n := len(xs)) > count:
        return n

