import base
class Sub(base.Base):
    def __init__(self, name):
        super().__init__(name=name)
        self.other = name + self.title
    def show(self):
        return f"{self.title:>10} {self.other}"
