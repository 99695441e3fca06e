T = int
type Table[T] = dict[str, T]

def use(t: Table[int]) -> Table[T]:
    return t

