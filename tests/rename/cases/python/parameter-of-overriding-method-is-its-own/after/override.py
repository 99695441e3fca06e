class Base:
    def move(self, destination):
        return destination

class Derived(Base):
    def move(self, target):
        return super().move(target)

