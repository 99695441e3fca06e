import functools
@functools.total_ordering
class Motor:
    instances: "dict[str, Motor]" = {}
    def __new__(cls, *args):
        return super(Motor, cls).__new__(cls)
    def __lt__(self, other: "Motor") -> bool:
        return isinstance(other, (Motor, int))
    def copy(self):
        return Motor()
try:
    x: "list[Motor]" = [Motor() for _ in range(2)]
except Motor as Motor2:
    pass
m = Motor
print(m.copy, Motor.__name__, "Motor")
