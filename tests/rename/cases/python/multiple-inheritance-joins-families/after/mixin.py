class Reader:
    def store(self):
        return 1

class Writer:
    def store(self):
        return 2

class Both(Reader, Writer):
    def store(self):
        return Reader.store(self) + Writer.store(self)

