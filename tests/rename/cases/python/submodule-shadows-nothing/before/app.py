from pkg import calc

def calc_all():
    return calc.run()

calc_all()

