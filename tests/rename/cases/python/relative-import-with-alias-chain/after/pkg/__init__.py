from . import util as helper
from .util import join as concat
def f(): return helper.join("a"), concat("b")
