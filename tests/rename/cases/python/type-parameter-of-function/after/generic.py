T = str

def first[Item](items: list[Item], default: Item) -> Item:
    found: Item = default
    for item in items:
        found = item
        break
    return found

x: T = "a"

