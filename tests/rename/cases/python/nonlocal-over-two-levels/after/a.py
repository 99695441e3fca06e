count = 0
def outer():
    total = 1
    def middle():
        nonlocal total
        total += 1
        def inner():
            return total
        return inner
    return middle, total
print(count)
