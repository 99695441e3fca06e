def f(g):
    result = None
    try:
        result = g()
    except ValueError as e:
        print(e)
    return result

