from pkg import calc

def compute():
    return calc.run()

compute()

