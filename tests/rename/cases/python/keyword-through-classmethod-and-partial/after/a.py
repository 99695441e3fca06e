class Book:
    def __init__(self, title, pages=0):
        self.name = title
    @classmethod
    def empty(cls):
        return cls(title="", pages=1)
class Novel(Book):
    def copy(self): return Novel(title=self.name)
class Poem(Book):
    def __init__(self, name): super().__init__(title=name)
Poem(name="x"); Book(pages=1, title="y")
