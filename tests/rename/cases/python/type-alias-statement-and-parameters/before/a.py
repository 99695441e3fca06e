class Stack[T: (int, str)]:
    items: list[T]
    def push(self, item: T) -> "Stack[T]": return self
    def map[U](self, f: "Callable[[T], U]") -> "Stack[U]": ...
def first[T](items: list[T]) -> T: return items[0]
type Pair[T] = tuple[T, T]
