class Outer:
    class Inner:
        def __init__(self, label):
            self.name = label

    def make(self):
        return self.Inner(label="x"), Outer.Inner(label="y")

