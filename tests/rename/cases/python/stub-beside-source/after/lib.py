def fetch(path):
    return path
class A:
    def load(self): return fetch(1)
