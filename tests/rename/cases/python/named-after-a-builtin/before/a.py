def print(x): return x
print(1)
def f(print): return print(2)
