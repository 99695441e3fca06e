from __future__ import annotations
import typing

if typing.TYPE_CHECKING:
    import models
    from models import User as U

def f(u: models.User, v: "models.User", w: U) -> typing.Optional[models.User]: ...

