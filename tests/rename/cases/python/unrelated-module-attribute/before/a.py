def calc():
    return 1
