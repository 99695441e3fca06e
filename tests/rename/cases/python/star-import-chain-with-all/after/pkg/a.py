from .b import *
__all__ = ["total"]
