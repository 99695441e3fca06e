def split(items):
    first, *tail = items
    (a, [b, *others]), c = (1, [2, 3]), 4
    return first, tail, a, b, others, c

print(split([1, 2, 3]))

