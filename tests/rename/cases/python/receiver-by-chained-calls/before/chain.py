class Part:
    def all(self): ...

class Query:
    def filter(self) -> "Query":
        return self

    def part(self):
        return Part()

    def all(self): ...

Query().filter().filter().part().all()
Query().filter().all()

