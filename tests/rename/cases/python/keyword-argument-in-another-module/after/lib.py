def load(path, mode="r"):
    return open(path, mode)

def save(name):
    return name
