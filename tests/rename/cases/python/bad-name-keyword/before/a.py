def f(kind):
    return kind

