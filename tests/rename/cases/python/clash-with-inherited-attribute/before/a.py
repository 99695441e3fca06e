class Base:
    def __init__(self):
        self.name = "x"

class Derived(Base):
    def __init__(self):
        super().__init__()
        self.title = "y"
        print(self.name)

