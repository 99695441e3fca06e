from typing import overload
class A:
    @overload
    def get(self, k: int) -> int: ...
    @overload
    def get(self, k: str) -> str: ...
    def get(self, k): return k
class B(A):
    def get(self, k): return super().get(k)
A().get(1)
{}.get(1)
