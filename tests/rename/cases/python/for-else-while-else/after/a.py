def f(xs):
    for item in xs:
        if item: break
    else:
        item = None
    while item:
        item -= 1
    else:
        print(item)
    with open("f") as y, item:
        pass
    return [x for x in xs], item

