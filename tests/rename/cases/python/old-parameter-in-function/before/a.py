def load(path):
    return open(path)

def save(path):
    return path

load(path="x")

