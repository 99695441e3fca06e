limit = 3

def f(values):
    limit = max(values)
    return limit

print(limit)

