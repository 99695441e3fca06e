class Builder:
    def add(self, x):
        return self

    def build(self):
        return 1

class House:
    def build(self):
        return 2

b = Builder().add(1).add(2)
b.build()
Builder().add(3).build()
House().build()

