def split(v):
    match v:
        case [1, *rest]:
            pass
        case {"a": 1, **rest}:
            pass
        case _:
            rest = None
    return rest

