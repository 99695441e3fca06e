class Book:
    def __init__(self, name, pages=0):
        self.name = name
    @classmethod
    def empty(cls):
        return cls(name="", pages=1)
class Novel(Book):
    def copy(self): return Novel(name=self.name)
class Poem(Book):
    def __init__(self, name): super().__init__(name=name)
Poem(name="x"); Book(pages=1, name="y")
