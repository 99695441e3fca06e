import a.b.c
import a.b.c as abc
from a.b import c
from a.b.c import join as j
print(a.b.c.join(1), abc.join(2), c.join(3), j(4), ",".join([]))
