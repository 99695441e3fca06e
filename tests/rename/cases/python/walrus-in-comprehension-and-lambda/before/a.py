def f(items):
    if any((hit := i) > 3 for i in items):
        return hit
    return [hit for i in items if (hit := i)] + [(lambda hit: hit)(1)]
