def f(xs):
    for x in xs:
        if x: break
    else:
        x = None
    while x:
        x -= 1
    else:
        print(x)
    with open("f") as y, x:
        pass
    return [x for x in xs], x

