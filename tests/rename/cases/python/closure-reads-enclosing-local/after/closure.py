def adder(base):
    def inner(x):
        return x + base
    def shadow(n):
        return n * 2
    return inner, shadow, lambda y: y - base

print(adder(base=5)[0](1))

