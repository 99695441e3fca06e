def total(values):
    return sum(v for v in values) + max((len(values) - i for i in range(3)), default=0)

print(total([1]))

