def adder(n):
    def inner(x):
        return x + n
    def shadow(n):
        return n * 2
    return inner, shadow, lambda y: y - n

print(adder(n=5)[0](1))

