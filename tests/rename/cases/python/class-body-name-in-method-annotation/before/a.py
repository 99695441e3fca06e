class Table:
    first = 1

    class Row:
        pass

    def get(self, index=first, other: int = first + 1):
        first = index
        return first, self.first

    rows = [first]

print(Table().get())

