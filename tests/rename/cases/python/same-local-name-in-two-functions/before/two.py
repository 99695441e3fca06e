def one():
    value = 1
    return value

def two():
    value = 2
    return value

print(one() + two())

