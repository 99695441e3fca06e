from __future__ import annotations
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from models import Client

def show(user: Client) -> "Client":
    return user

