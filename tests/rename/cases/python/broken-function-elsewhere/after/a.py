def good():
    result = 1
    return result

def bad(:
    return

def last():
    return good()

