from collections import namedtuple
Size = namedtuple("Size", "w h")
def f(s: "Size") -> list["Size"]:
    return [Size(1, 2)]
