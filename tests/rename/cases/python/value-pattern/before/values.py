import enum

class Colour(enum.Enum):
    RED = 1
    BLUE = 2

def name(c, RED=None):
    match c:
        case Colour.RED:
            return "RED"
        case RED:
            return RED

