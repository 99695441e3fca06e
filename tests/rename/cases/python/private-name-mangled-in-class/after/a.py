class Account:
    def __init__(self): self.__balance = 0
    def add(self, n):
        self.__balance += n
        return Account().__balance
class Child(Account):
    def __init__(self): self.__total = 1
