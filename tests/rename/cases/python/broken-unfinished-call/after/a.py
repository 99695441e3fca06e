def good(n):
    result = n
    print(result)
    return result

print(good(

