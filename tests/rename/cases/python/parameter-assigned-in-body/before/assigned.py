def clean(s=None):
    if s is None:
        s = ""
    s, rest = s.strip(), 1
    for s in [s]:
        pass
    return s

