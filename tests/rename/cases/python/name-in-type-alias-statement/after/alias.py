T = int
type Mapping[T] = dict[str, T]

def use(t: Mapping[int]) -> Mapping[T]:
    return t

