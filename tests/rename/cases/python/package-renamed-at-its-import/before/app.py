import kit.a
from kit import b
import kit

print(kit.a.x, b.y)

