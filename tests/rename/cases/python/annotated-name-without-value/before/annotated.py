def choose(flag):
    result: int
    if flag:
        result = 1
    else:
        result = 2
    return result

result = choose(True)
print(result)

