from typing import overload
class A:
    @overload
    def fetch(self, k: int) -> int: ...
    @overload
    def fetch(self, k: str) -> str: ...
    def fetch(self, k): return k
class B(A):
    def fetch(self, k): return super().fetch(k)
A().fetch(1)
{}.get(1)
