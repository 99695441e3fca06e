def f():
    try:
        r = 1
    except* ValueError:
        r = 2
    else:
        r += 1
    finally:
        print(r)
    return r

