from collections import namedtuple
Dimension = namedtuple("Size", "w h")
def f(s: "Dimension") -> list["Dimension"]:
    return [Dimension(1, 2)]
