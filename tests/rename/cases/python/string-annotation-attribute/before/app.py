import model

def f(n: "model.Node", m: "list[model.Node] | None" = None) -> 'model.Node':
    return n

