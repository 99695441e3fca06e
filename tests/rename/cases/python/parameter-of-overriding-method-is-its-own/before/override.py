class Base:
    def move(self, target):
        return target

class Derived(Base):
    def move(self, target):
        return super().move(target)

