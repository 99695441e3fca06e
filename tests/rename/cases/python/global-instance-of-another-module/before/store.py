class Store:
    def read(self, key): ...

class Tape:
    def read(self): ...

default = Store()
tape = Tape()
