import collections
Size = collections.namedtuple("Size", ["width", 'h'])
s = Size(1, 2)
print(s.width, s.h)
