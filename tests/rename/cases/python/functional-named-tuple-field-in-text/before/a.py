from collections import namedtuple
Size = namedtuple("Size", "w h")
def area(s: Size):
    return s.w * s.h
print(Size(w=1, h=2).w, Size(1, 2)._replace(w=3))
