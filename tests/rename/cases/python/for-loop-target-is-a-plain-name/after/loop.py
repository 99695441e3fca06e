def last(values):
    number = None
    for number, v in enumerate(values):
        print(number, v)
    else:
        print(number)
    return number

print(last("ab"))

