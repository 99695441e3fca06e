from typing import TYPE_CHECKING, Dict, List, Optional, cast
if TYPE_CHECKING:
    from graph import Vertex
def f(n: "Vertex", m: List["Vertex"], k: "Dict[str, Optional['Vertex']]"):
    p = cast("Vertex", n)
    q: "Vertex" = p
    return "Node", q, f"Node {n}"
