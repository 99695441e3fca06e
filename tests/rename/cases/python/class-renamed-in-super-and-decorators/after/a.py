import functools
@functools.total_ordering
class Engine:
    instances: "dict[str, Engine]" = {}
    def __new__(cls, *args):
        return super(Engine, cls).__new__(cls)
    def __lt__(self, other: "Engine") -> bool:
        return isinstance(other, (Engine, int))
    def copy(self):
        return Engine()
try:
    x: "list[Engine]" = [Engine() for _ in range(2)]
except Engine as Motor2:
    pass
m = Engine
print(m.copy, Engine.__name__, "Motor")
