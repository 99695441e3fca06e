import parts.watch as watch
from parts import Motor
from parts import motor as lib

def end(m: Motor):
    m.stop()

watch.Watch().stop()
lib.make().stop()
lib.Motor().stop()

