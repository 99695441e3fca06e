class Table:
    start = 1

    class Row:
        pass

    def get(self, index=start, other: int = start + 1):
        first = index
        return first, self.start

    rows = [start]

print(Table().get())

