import collections
Size = collections.namedtuple("Size", ["w", 'h'])
s = Size(1, 2)
print(s.w, s.h)
