def flat(data):
    a = [data for data in data]
    b = [y for data in [[1]] for y in data]
    c = [len(data) for _ in range(2)]
    return a, b, c

print(flat([1, 2]))

