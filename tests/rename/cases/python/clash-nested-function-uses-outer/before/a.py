limit = 3
def f():
    count = 1
    return limit + count
