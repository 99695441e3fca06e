import b

def even(n):
    return n == 0 or b.is_odd(n - 1)
