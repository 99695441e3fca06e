class Factory:
    @staticmethod
    def helper(x):
        return x

    @classmethod
    def make(cls, n):
        return cls.helper(n)

    def again(self):
        return self.make(1) + Factory.make(2) + type(self).helper(3)

Factory.make(4)
Factory().make(5)

