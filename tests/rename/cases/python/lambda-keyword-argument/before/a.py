add = lambda a, b=1: a + b
print(add(a=1), add(b=2, a=3))

