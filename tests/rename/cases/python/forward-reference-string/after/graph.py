from __future__ import annotations
from typing import Optional, cast

class Vertex:
    parent: "Optional[Vertex]" = None
    children: list["Vertex"]

    def add(self, child: 'Vertex') -> "None":
        self.note = "Node"

def load(x) -> "dict[str, Vertex]":
    return cast("dict[str, Vertex]", x)

