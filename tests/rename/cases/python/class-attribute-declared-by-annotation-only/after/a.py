class Order:
    amount: int

    def __init__(self, total: int) -> None:
        self.amount = total

    def twice(self) -> int:
        return self.amount * 2

o = Order(total=1)
o.amount += 1

