from typing import overload

class Table:
    @overload
    def fetch(self, key: int) -> int: ...
    @overload
    def fetch(self, key: str) -> str: ...
    def fetch(self, key):
        return key

Table().fetch(1)
{}.get(1)

