from enum import Enum

class Colour(Enum):
    CRIMSON = 1
    BLUE = 2

    def warm(self):
        return self is Colour.CRIMSON

class Light(Enum):
    RED = 1

print(Colour.CRIMSON, Colour.CRIMSON.value, Colour["BLUE"], Light.RED)

