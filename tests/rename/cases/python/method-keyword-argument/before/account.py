class Account:
    def __init__(self):
        self.total = 0

    def deposit(self, value, note=""):
        self.total += value

    def double(self):
        self.deposit(value=self.total)

account = Account()
account.deposit(value=5, note="x")
Account.deposit(account, value=6)

