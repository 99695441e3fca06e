def f(items):
    first, *tail = items
    tail += [first]
    [a, (b, *c)], tail[0] = items, 1
    for tail[1], d in items: pass
    del tail[0], a
    return tail, {**{"rest": tail}}
