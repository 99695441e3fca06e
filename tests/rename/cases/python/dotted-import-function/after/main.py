import a.b.c
import a.b.c as abc
from a.b import c
from a.b.c import merge as j
print(a.b.c.merge(1), abc.merge(2), c.merge(3), j(4), ",".join([]))
