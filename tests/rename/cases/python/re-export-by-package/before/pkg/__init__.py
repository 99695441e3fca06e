from pkg.engine import Engine

__all__ = ["Engine"]
