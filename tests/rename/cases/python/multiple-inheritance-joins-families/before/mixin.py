class Reader:
    def save(self):
        return 1

class Writer:
    def save(self):
        return 2

class Both(Reader, Writer):
    def save(self):
        return Reader.save(self) + Writer.save(self)

