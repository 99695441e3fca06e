current = 0

def get():
    return current

def local():
    value = 1
    return value
