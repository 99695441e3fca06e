MAX = 3

def get():
    return MAX
