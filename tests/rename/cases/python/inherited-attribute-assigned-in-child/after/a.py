class Base:
    def __init__(self):
        self.state = "new"
    def show(self): return self.state
class Child(Base):
    def start(self):
        self.state = "run"
        super().__init__()
class GrandChild(Child):
    state = "class"
    def stop(self): return self.state + super().state
class Other:
    status = 1
def f(c: GrandChild, o: Other): return c.state, o.status
