def outer():
    count = 0
    def inner(step):
        nonlocal count
        count += step
    return inner

