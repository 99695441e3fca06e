import conf
from conf import CONFIG, get
CONFIG.update(b=2)
conf.CONFIG = {}
def f():
    CONFIG = conf.CONFIG
    return CONFIG
