class Printable:
    def show(self):
        return self.caption

class Page(Printable):
    caption = "x"

