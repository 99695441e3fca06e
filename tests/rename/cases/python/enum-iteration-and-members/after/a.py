import enum

class Colour(enum.Enum):
    RED = 1
    BLUE = 2

    @property
    def text(self):
        return self.name

    def next(self):
        return self.text

class Other:
    label = 1

Colour.RED.text
for c in Colour:
    c.text
Colour["RED"].text
Colour(1).text
Other.label

