from enum import Enum, auto
class Color(Enum):
    RED = auto()
    GREEN = auto()
    DEFAULT = RED
print(Color["RED"], Color.RED.value, [c.name for c in Color if c is Color.RED], "RED")
