from . import util
from .util import run
