class C:
    def f(self, a, b=1):
        return a, b

C().f(a=1, b=2)

