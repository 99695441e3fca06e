from enum import Enum

class Colour(Enum):
    RED = 1
    BLUE = 2

