def size(v):
    match v:
        case [count, _] if count > 0:
            return count
        case {"n": m} if m:
            return m

