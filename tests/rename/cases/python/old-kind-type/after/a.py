class Vertex:
    pass
