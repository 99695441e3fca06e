def calc():
    return 2

calc()

