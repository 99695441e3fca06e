import a

def is_odd(n):
    return n != 0 and a.is_even(n - 1)
