def f(items):
    for index, (entry, value) in enumerate(items):
        if entry is None:
            break
    else:
        entry = None
    while entry:
        entry = entry[1:]
    return entry, {key for key in items}
