class Base:
    name = "base"

    def show(self):
        return self.name

class Derived(Base):
    name = "derived"

    def __init__(self):
        self.name = "mine"

class Other:
    name = "other"

