from typing import Callable, ParamSpec, TypeVar

Params = ParamSpec("Params")
R = TypeVar("R")

def traced(f: Callable[Params, R]) -> Callable[Params, R]:
    def inner(*args: Params.args, **kwargs: Params.kwargs) -> R:
        return f(*args, **kwargs)
    return inner

