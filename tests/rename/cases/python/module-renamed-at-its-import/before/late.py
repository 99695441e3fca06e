def f():
    import util as u
    return u

util = 3

