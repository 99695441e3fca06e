import base
class Sub(base.Base):
    def __init__(self, name):
        super().__init__(name=name)
        self.other = name + self.name
    def show(self):
        return f"{self.name:>10} {self.other}"
