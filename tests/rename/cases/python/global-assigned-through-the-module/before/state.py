value = 0

def get():
    return value

def local():
    value = 1
    return value
