import functools

def register(cls):
    return cls

@register
@functools.total_ordering
class Machine:
    def __lt__(self, other: "Machine"):
        return isinstance(other, Machine)

Machine()

