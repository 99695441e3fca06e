class Order:
    total: int

    def __init__(self, total: int) -> None:
        self.total = total

    def twice(self) -> int:
        return self.total * 2

o = Order(total=1)
o.total += 1

