from . import tools
from .tools import run
