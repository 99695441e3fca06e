def f(command):
    match command.split():
        case ["go", *args] | ["run", *args] if args:
            return args
        case [first, ("a" | "b") as letter]:
            return first, letter
        case {"x": x, **kwargs}:
            return x, kwargs
    return args
