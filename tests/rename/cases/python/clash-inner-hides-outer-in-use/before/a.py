def outer(x):
    def inner():
        y = 1
        return x + y
    return inner()

