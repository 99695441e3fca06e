class Base:
    def __init__(self):
        self.kind = 1

class Derived(Base):
    def __init__(self):
        super().__init__()
        self.mode = 2

