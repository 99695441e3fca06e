from enum import Enum

class Colour(Enum):
    RED = 1
    BLUE = 2

    def warm(self):
        return self is Colour.RED

class Light(Enum):
    RED = 1

print(Colour.RED, Colour.RED.value, Colour["BLUE"], Light.RED)

