class Vertex:
    pass

nodes = []  # type: list[Vertex]

def walk(n):
    # type: (Vertex) -> Vertex
    return n  # the Node

