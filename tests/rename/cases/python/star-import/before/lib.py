def calc():
    return 1

def _calc():
    return calc()
