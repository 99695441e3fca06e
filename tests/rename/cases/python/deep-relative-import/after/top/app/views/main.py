from ...core.engine import Machine
from ...core import engine

Machine()
engine.Machine()

