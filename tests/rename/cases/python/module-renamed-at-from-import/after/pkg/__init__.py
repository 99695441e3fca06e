from .helpers import join
from . import helpers
