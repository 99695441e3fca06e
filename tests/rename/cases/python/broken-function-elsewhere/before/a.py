def good():
    value = 1
    return value

def bad(:
    return

def last():
    return good()

