def outer():
    def inner(factor=1):
        return factor
    return inner

outer()(factor=2)
f = outer()
f(factor=3)

