def calc():
    return 0

def run():
    from lib import compute
    return compute()

print(calc(), run())

