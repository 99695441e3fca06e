class Base:
    @classmethod
    def build(cls, x):
        return cls()

class Derived(Base):
    @classmethod
    def build(cls, x):
        return super().build(x)

Derived.build(1)

