def load(name, mode="r"):
    return open(name, mode)

def save(name):
    return name
