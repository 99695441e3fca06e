from enum import Enum, auto
class Color(Enum):
    CRIMSON = auto()
    GREEN = auto()
    DEFAULT = CRIMSON
print(Color["CRIMSON"], Color.CRIMSON.value, [c.name for c in Color if c is Color.CRIMSON], "RED")
