import core.a
from core import b
import core

print(core.a.x, b.y)

