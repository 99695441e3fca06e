def load(source):
    return open(source)

def save(path):
    return path

load(source="x")

