def search(values):
    if any((last := v) > 2 for v in values):
        return last
    return None

last = 1
print(search([1, 3]), last)

