def f(items):
    first, *rest = items
    rest += [first]
    [a, (b, *c)], rest[0] = items, 1
    for rest[1], d in items: pass
    del rest[0], a
    return rest, {**{"rest": rest}}
