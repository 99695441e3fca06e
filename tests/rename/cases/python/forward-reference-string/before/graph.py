from __future__ import annotations
from typing import Optional, cast

class Node:
    parent: "Optional[Node]" = None
    children: list["Node"]

    def add(self, child: 'Node') -> "None":
        self.note = "Node"

def load(x) -> "dict[str, Node]":
    return cast("dict[str, Node]", x)

