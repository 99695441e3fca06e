def f(x):
    def inner():
        return 1
    return inner() + x

