class Base[T]:
    pass

class Stack[Element](Base[Element]):
    items: list[Element]

    def pop(self) -> Element:
        return self.items.pop()

    def map[T](self, value: T) -> T:
        return value

