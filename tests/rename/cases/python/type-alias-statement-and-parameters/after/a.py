class Stack[Elem: (int, str)]:
    items: list[Elem]
    def push(self, item: Elem) -> "Stack[Elem]": return self
    def map[U](self, f: "Callable[[Elem], U]") -> "Stack[U]": ...
def first[T](items: list[T]) -> T: return items[0]
type Pair[T] = tuple[T, T]
