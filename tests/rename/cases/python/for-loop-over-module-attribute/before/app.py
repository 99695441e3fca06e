import lib
from lib import motors as ms

for m in lib.motors:
    m.stop()
[m.stop() for m in ms if m.stop()]

