def order(values, key):
    return sorted(values, key=key)

def other(key):
    return key

print(order([1], key=abs), other(key=1), max([1], key=abs))

