class Account:
    def __init__(self, total):
        self.balance = total

    def add(self, amount):
        total = self.balance + amount
        self.balance = total
        return total

class Other:
    def __init__(self):
        self.total = 1

