def check(value, *, strict=False, **rest):
    return value if strict else rest

check(1, strict=True)
check(1, **{"exact": True})
other = lambda exact=1: exact

