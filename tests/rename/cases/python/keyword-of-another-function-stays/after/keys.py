def order(values, rank):
    return sorted(values, key=rank)

def other(key):
    return key

print(order([1], rank=abs), other(key=1), max([1], key=abs))

