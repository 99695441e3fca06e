count = 0
def bump():
    global count
    count += 1
    def inner():
        return count
    return inner()
def other():
    count = 5
    return count
print(f"{count!r:>{count}} {count=}")
