import enum

class Colour(enum.Enum):
    RED = 1
    BLUE = 2

    @property
    def label(self):
        return self.name

    def next(self):
        return self.label

class Other:
    label = 1

Colour.RED.label
for c in Colour:
    c.label
Colour["RED"].label
Colour(1).label
Other.label

