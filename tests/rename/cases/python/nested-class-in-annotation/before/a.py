class Table:
    class Row:
        def size(self):
            return 1

    def get(self) -> Row:
        return self.Row()

    def add(self, row: "Row") -> None:
        row.size()

