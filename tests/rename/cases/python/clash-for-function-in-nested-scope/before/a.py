size = 1

def outer():
    n = 2
    def inner():
        return size
    return inner() + n

