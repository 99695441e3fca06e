def f():
    import tools as u
    return u

util = 3

