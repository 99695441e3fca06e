from __future__ import annotations
class Node:
    def __init__(self, next: "Node | None" = None): self.next = next
    def walk(self) -> "list[Node]": return [self]
