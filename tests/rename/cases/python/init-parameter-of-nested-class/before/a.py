class Outer:
    class Inner:
        def __init__(self, name):
            self.name = name

    def make(self):
        return self.Inner(name="x"), Outer.Inner(name="y")

