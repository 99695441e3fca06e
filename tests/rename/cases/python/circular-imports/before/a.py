import b

def is_even(n):
    return n == 0 or b.is_odd(n - 1)
