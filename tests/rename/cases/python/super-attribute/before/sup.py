class Base:
    def setup(self):
        return 1

class Middle(Base):
    pass

class Leaf(Middle):
    def other(self):
        return super().setup() + super(Leaf, self).setup()

