from . import core
from .core import run
from .core import run as go

core.run()
core_run = run

