def one():
    value = 1
    return value

def two():
    amount = 2
    return amount

print(one() + two())

