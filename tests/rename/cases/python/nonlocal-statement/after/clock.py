count = 100

def make():
    ticks = 0
    def tick():
        nonlocal ticks
        ticks = ticks + 1
        return ticks
    return tick

print(make()(), count)

