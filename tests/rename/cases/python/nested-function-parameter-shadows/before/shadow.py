def outer(x):
    def inner(x):
        return x + 1
    later = lambda x=x: x
    return inner(x) + later() + inner(x=3)

