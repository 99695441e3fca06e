from collections import namedtuple
Size = namedtuple("Size", "width h")
def area(s: Size):
    return s.width * s.h
print(Size(width=1, h=2).width, Size(1, 2)._replace(width=3))
