def size(v):
    match v:
        case [n, _] if n > 0:
            return n
        case {"n": m} if m:
            return m

