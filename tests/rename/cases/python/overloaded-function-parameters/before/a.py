from typing import overload
@overload
def f(value: int) -> int: ...
@overload
def f(value: str) -> str: ...
def f(value):
    return value
f(value=1)
