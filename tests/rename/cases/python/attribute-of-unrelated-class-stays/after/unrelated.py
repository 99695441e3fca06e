class Book:
    def __init__(self, title):
        self.heading = title

class Film:
    def __init__(self, title):
        self.title = title

book = Book(title="a")
film = Film("b")
print(book.heading, film.title, "x".title())

