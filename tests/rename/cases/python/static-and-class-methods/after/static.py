class Factory:
    @staticmethod
    def helper(x):
        return x

    @classmethod
    def build(cls, n):
        return cls.helper(n)

    def again(self):
        return self.build(1) + Factory.build(2) + type(self).helper(3)

Factory.build(4)
Factory().build(5)

