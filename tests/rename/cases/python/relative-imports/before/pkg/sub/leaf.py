from .. import get
from .. import core
from . import getter

get()
core.get()
getter()
