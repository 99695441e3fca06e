from typing import overload

class Table:
    @overload
    def get(self, key: int) -> int: ...
    @overload
    def get(self, key: str) -> str: ...
    def get(self, key):
        return key

Table().get(1)
{}.get(1)

