import functools

def register(cls):
    return cls

@register
@functools.total_ordering
class Motor:
    def __lt__(self, other: "Motor"):
        return isinstance(other, Motor)

Motor()

