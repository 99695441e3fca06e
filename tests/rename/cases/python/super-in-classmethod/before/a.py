class Base:
    @classmethod
    def create(cls, x):
        return cls()

class Derived(Base):
    @classmethod
    def create(cls, x):
        return super().create(x)

Derived.create(1)

