from .core import get
