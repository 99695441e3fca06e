class Account:
    def __init__(self):
        self.total = 0

total = Account().total

