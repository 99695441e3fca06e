class Bag:
    def __init__(self):
        self.count = 0

    def size(self):
        return self.count

