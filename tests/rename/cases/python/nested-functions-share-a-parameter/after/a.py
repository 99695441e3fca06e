def outer(amount):
    def one():
        return amount
    def two():
        x = 1
        return x
    class Inner:
        y = amount
        def three(self):
            return amount
    return one, two, Inner, [amount for _ in range(3)], {x for x in [amount]}

