from ...core.engine import Engine
from ...core import engine

Engine()
engine.Engine()

