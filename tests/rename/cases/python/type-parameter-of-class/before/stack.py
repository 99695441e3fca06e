class Base[T]:
    pass

class Stack[T](Base[T]):
    items: list[T]

    def pop(self) -> T:
        return self.items.pop()

    def map[T](self, value: T) -> T:
        return value

