add = lambda left, b=1: left + b
print(add(left=1), add(b=2, left=3))

