def f(a, *, b=1): return a + b
f(a=1, b=2)
