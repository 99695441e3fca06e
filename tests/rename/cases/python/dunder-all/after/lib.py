__all__ = ["compute", "other"]
__all__ += ["extra"]
__all__.append("more")

def compute():
    return "calc"

other = extra = more = 1
