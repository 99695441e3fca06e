def last(values):
    i = None
    for i, v in enumerate(values):
        print(i, v)
    else:
        print(i)
    return i

print(last("ab"))

