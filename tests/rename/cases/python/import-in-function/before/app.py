def calc():
    return 0

def run():
    from lib import calc
    return calc()

print(calc(), run())

