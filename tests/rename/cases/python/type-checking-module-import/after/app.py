from __future__ import annotations
import typing

if typing.TYPE_CHECKING:
    import models
    from models import Client as U

def f(u: models.Client, v: "models.Client", w: U) -> typing.Optional[models.Client]: ...

