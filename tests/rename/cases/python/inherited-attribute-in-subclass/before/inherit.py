class Base:
    def __init__(self):
        self.ident = 1

class Child(Base):
    def show(self):
        return self.ident

Child().ident

