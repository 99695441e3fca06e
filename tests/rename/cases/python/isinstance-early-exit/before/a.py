class Motor:
    def __init__(self):
        self.rank = 1

    def __eq__(self, other):
        if not isinstance(other, Motor):
            return NotImplemented
        return self.rank == other.rank

    def __lt__(self, other: "Motor"):
        return self.rank < other.rank

class Watch:
    rank = 2

def f(x):
    assert isinstance(x, Watch)
    return x.rank

