class Base:
    def __init__(self):
        self.status = "new"
    def show(self): return self.status
class Child(Base):
    def start(self):
        self.status = "run"
        super().__init__()
class GrandChild(Child):
    status = "class"
    def stop(self): return self.status + super().status
class Other:
    status = 1
def f(c: GrandChild, o: Other): return c.status, o.status
