import conf
from conf import SETTINGS, get
SETTINGS.update(b=2)
conf.SETTINGS = {}
def f():
    CONFIG = conf.SETTINGS
    return CONFIG
