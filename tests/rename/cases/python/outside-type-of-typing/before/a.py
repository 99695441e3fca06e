from typing import Optional

def f(x: Optional[int]) -> None: ...

