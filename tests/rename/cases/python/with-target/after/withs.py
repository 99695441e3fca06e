def copy(path):
    with open(path) as handle, open(path) as g:
        data = handle.read() + g.read()
    return data, handle.closed

def other(f):
    return f

