class Pool:
    limit = 4
    def __init__(self, size=limit):
        self.used = min(size, self.limit)
    @classmethod
    def grow(cls):
        cls.limit += 1
        return cls()
    @staticmethod
    def current(): return Pool.limit
class Big(Pool):
    limit = 8
print(Big.limit, Pool.grow().limit, type(Pool()).limit)
