from .utils import join
from . import utils
