class Node:
    pass

nodes = []  # type: list[Node]

def walk(n):
    # type: (Node) -> Node
    return n  # the Node

