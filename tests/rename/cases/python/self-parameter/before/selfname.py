class Box:
    def __init__(self, v):
        self.v = v

    def get(self):
        def inner():
            return self.v
        return self.v + inner()

