def search(values):
    if any((latest := v) > 2 for v in values):
        return latest
    return None

last = 1
print(search([1, 3]), last)

