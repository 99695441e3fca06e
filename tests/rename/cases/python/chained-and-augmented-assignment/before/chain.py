def run():
    a = b = []
    b += [1]
    b[0] = 2
    b[0:1] = [3]
    return a, b

print(run())

