def f(items):
    for index, (key, value) in enumerate(items):
        if key is None:
            break
    else:
        key = None
    while key:
        key = key[1:]
    return key, {key for key in items}
