def f(items):
    if any((last := i) > 3 for i in items):
        return last
    return [last for i in items if (last := i)] + [(lambda hit: hit)(1)]
