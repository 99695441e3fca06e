def outer(x):
    def one():
        return x
    def two():
        x = 1
        return x
    class Inner:
        y = x
        def three(self):
            return x
    return one, two, Inner, [x for _ in range(3)], {x for x in [x]}

