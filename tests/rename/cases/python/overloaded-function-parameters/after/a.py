from typing import overload
@overload
def f(item: int) -> int: ...
@overload
def f(item: str) -> str: ...
def f(item):
    return item
f(item=1)
