from .b import *
__all__ = ["count"]
