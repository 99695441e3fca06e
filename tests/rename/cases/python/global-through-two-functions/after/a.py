total = 0
def bump():
    global total
    total += 1
    def inner():
        return total
    return inner()
def other():
    count = 5
    return count
print(f"{total!r:>{total}} {total=}")
