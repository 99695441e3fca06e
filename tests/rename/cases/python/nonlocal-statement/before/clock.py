count = 100

def make():
    count = 0
    def tick():
        nonlocal count
        count = count + 1
        return count
    return tick

print(make()(), count)

