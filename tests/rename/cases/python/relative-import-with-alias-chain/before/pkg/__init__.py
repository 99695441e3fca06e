from . import util as tools
from .util import join as concat
def f(): return tools.join("a"), concat("b")
