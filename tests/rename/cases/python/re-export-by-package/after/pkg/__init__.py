from pkg.engine import Machine

__all__ = ["Machine"]
