def copy(path):
    with open(path) as f, open(path) as g:
        data = f.read() + g.read()
    return data, f.closed

def other(f):
    return f

