from .. import fetch
from .. import core
from . import getter

fetch()
core.fetch()
getter()
