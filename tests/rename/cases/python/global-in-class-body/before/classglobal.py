count = 0

class Registry:
    global count
    count = 5
    size = 2

print(count, Registry.size)

