limit = 3

def clip(value):
    if value > limit:
        return limit
    return value

def other(limit):
    return limit + 1

print(clip(limit), other(limit=2))

