class Account:
    def __init__(self): self.__total = 0
    def add(self, n):
        self.__total += n
        return Account().__total
class Child(Account):
    def __init__(self): self.__total = 1
