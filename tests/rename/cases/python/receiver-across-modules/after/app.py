import parts.watch as watch
from parts import Motor
from parts import motor as lib

def end(m: Motor):
    m.halt()

watch.Watch().stop()
lib.make().halt()
lib.Motor().halt()

