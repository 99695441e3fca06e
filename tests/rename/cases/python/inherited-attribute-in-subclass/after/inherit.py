class Base:
    def __init__(self):
        self.identifier = 1

class Child(Base):
    def show(self):
        return self.identifier

Child().identifier

