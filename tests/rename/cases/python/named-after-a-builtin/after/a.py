def pretty(x): return x
pretty(1)
def f(print): return print(2)
