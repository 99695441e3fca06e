class Printable:
    def show(self):
        return self.heading

class Page(Printable):
    heading = "x"

