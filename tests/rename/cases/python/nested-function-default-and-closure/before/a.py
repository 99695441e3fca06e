n = 3
def f(n=n, *, m=lambda n=n: n):
    return n + m()
class A:
    n = n
    def g(self, k=n): return n + k
