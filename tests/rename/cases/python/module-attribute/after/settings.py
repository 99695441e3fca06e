LIMIT = 3

def get():
    return LIMIT
