from . import base
from .base import run
from .base import run as go

base.run()
core_run = run

