import model

def f(n: "model.Vertex", m: "list[model.Vertex] | None" = None) -> 'model.Vertex':
    return n

