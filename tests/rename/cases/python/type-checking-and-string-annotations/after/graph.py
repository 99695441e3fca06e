from __future__ import annotations
class Vertex:
    def __init__(self, next: "Vertex | None" = None): self.next = next
    def walk(self) -> "list[Vertex]": return [self]
