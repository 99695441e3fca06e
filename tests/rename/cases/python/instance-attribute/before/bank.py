class Account:
    def __init__(self, total):
        self.total = total

    def add(self, amount):
        total = self.total + amount
        self.total = total
        return total

class Other:
    def __init__(self):
        self.total = 1

