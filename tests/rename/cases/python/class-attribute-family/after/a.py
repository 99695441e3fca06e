class Base:
    kind = "base"

    def show(self):
        return self.kind

class Derived(Base):
    kind = "derived"

    def __init__(self):
        self.kind = "mine"

class Other:
    name = "other"

