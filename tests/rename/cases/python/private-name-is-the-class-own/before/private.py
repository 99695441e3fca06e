class Base:
    def __init__(self):
        self.__key = 1

    def get(self):
        return self.__key

class Derived(Base):
    def __init__(self):
        super().__init__()
        self.__key = 2

