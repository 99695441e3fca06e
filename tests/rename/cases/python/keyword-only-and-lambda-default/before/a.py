def check(value, *, exact=False, **rest):
    return value if exact else rest

check(1, exact=True)
check(1, **{"exact": True})
other = lambda exact=1: exact

