class Store:
    def get_value(self, key): ...

class Tape:
    def read(self): ...

default = Store()
tape = Tape()
