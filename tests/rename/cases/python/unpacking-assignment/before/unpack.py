def split(items):
    first, *rest = items
    (a, [b, *others]), c = (1, [2, 3]), 4
    return first, rest, a, b, others, c

print(split([1, 2, 3]))

