def compute():
    return 1

def _calc():
    return compute()
