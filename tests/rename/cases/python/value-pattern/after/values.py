import enum

class Colour(enum.Enum):
    CRIMSON = 1
    BLUE = 2

def name(c, RED=None):
    match c:
        case Colour.CRIMSON:
            return "RED"
        case RED:
            return RED

