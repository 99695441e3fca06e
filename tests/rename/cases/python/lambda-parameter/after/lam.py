a = 1
add = lambda left, b: left + b
keyed = sorted([3, 1], key=lambda a: -a)
print(add(a, 2), keyed)

