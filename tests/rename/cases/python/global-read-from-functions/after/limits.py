maximum = 3

def clip(value):
    if value > maximum:
        return maximum
    return value

def other(limit):
    return limit + 1

print(clip(maximum), other(limit=2))

