class Part:
    def whole(self): ...

class Query:
    def filter(self) -> "Query":
        return self

    def part(self):
        return Part()

    def all(self): ...

Query().filter().filter().part().whole()
Query().filter().all()

