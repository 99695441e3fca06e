from .tools import run as run
