def good(n):
    value = n
    print(value)
    return value

print(good(

