count = 10

def add(values):
    total = 0
    for value in values:
        total += value
    return total

print(count, add([1, 2]))

