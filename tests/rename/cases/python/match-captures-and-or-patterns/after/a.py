def f(command):
    match command.split():
        case ["go", *rest] | ["run", *rest] if rest:
            return rest
        case [first, ("a" | "b") as letter]:
            return first, letter
        case {"x": x, **kwargs}:
            return x, kwargs
    return rest
