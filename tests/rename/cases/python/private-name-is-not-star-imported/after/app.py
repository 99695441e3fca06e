from lib import *

def _helper():
    return 2

_helper()

