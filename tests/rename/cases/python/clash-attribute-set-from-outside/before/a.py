class Bag:
    def __init__(self):
        self.count = 0

    @property
    def size(self):
        return self.count

