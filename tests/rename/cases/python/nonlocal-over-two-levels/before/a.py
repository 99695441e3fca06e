count = 0
def outer():
    count = 1
    def middle():
        nonlocal count
        count += 1
        def inner():
            return count
        return inner
    return middle, count
print(count)
