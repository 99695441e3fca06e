def run():
    a = acc = []
    acc += [1]
    acc[0] = 2
    acc[0:1] = [3]
    return a, acc

print(run())

