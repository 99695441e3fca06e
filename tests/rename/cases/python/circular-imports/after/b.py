import a

def is_odd(n):
    return n != 0 and a.even(n - 1)
