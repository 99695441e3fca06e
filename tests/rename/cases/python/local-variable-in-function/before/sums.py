count = 10

def add(values):
    count = 0
    for value in values:
        count += value
    return count

print(count, add([1, 2]))

