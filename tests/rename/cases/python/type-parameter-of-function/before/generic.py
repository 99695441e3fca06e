T = str

def first[T](items: list[T], default: T) -> T:
    found: T = default
    for item in items:
        found = item
        break
    return found

x: T = "a"

