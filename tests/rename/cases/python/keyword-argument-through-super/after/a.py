class Base:
    def __init__(self, title, size=1):
        self.name = title

class Derived(Base):
    def __init__(self, name, **kwargs):
        super().__init__(title=name, **kwargs)

class Direct(Base):
    def __init__(self, name):
        Base.__init__(self, title=name)

Derived(name=1)
Direct(name=2)

