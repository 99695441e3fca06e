class Builder:
    def add(self, x):
        return self

    def finish(self):
        return 1

class House:
    def build(self):
        return 2

b = Builder().add(1).add(2)
b.finish()
Builder().add(3).finish()
House().build()

