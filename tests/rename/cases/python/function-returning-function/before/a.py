def outer():
    def inner(n=1):
        return n
    return inner

outer()(n=2)
f = outer()
f(n=3)

