class Item:
    pass

def f[T](x: T, y: Item) -> T:
    return x

