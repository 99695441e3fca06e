class Pool:
    size = 4
    def __init__(self, size=size):
        self.used = min(size, self.size)
    @classmethod
    def grow(cls):
        cls.size += 1
        return cls()
    @staticmethod
    def current(): return Pool.size
class Big(Pool):
    size = 8
print(Big.size, Pool.grow().size, type(Pool()).size)
