class Base:
    def __init__(self, name, size=1):
        self.name = name

class Derived(Base):
    def __init__(self, name, **kwargs):
        super().__init__(name=name, **kwargs)

class Direct(Base):
    def __init__(self, name):
        Base.__init__(self, name=name)

Derived(name=1)
Direct(name=2)

