class Base:
    def prepare(self):
        return 1

class Middle(Base):
    pass

class Leaf(Middle):
    def other(self):
        return super().prepare() + super(Leaf, self).prepare()

