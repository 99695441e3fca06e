def outer(seed):
    def inner(x):
        return x + 1
    later = lambda x=seed: x
    return inner(seed) + later() + inner(x=3)

