import functools

def traced(f):
    @functools.wraps(f)
    def wrapper(*args, **kwargs):
        return f(*args, **kwargs)
    return wrapper

@traced
def pay(amount):
    return amount

pay(amount=3)

