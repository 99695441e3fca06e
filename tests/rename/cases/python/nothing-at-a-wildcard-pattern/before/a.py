def f(v):
    match v:
        case _:
            return 1

