from typing import TYPE_CHECKING, Dict, List, Optional, cast
if TYPE_CHECKING:
    from graph import Node
def f(n: "Node", m: List["Node"], k: "Dict[str, Optional['Node']]"):
    p = cast("Node", n)
    q: "Node" = p
    return "Node", q, f"Node {n}"
