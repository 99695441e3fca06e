__all__ = ["calc", "other"]
__all__ += ["extra"]
__all__.append("more")

def calc():
    return "calc"

other = extra = more = 1
