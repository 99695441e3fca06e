base = 3
def f(n=base, *, m=lambda n=base: n):
    return n + m()
class A:
    n = base
    def g(self, k=n): return base + k
