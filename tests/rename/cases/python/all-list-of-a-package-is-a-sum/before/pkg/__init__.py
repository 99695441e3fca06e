from . import lib
from .lib import *
from .lib import calc as calculate

__all__ = lib.__all__ + ["calculate"]
