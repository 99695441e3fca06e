import lib
from lib import motors as ms

for m in lib.motors:
    m.halt()
[m.halt() for m in ms if m.halt()]

