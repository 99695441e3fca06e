def split(v):
    match v:
        case [1, *tail]:
            pass
        case {"a": 1, **tail}:
            pass
        case _:
            tail = None
    return tail

