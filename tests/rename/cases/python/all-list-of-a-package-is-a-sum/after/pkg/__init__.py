from . import lib
from .lib import *
from .lib import compute as calculate

__all__ = lib.__all__ + ["calculate"]
