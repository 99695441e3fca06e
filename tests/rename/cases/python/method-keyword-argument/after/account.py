class Account:
    def __init__(self):
        self.total = 0

    def deposit(self, amount, note=""):
        self.total += amount

    def double(self):
        self.deposit(amount=self.total)

account = Account()
account.deposit(amount=5, note="x")
Account.deposit(account, amount=6)

