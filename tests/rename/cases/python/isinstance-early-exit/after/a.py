class Motor:
    def __init__(self):
        self.level = 1

    def __eq__(self, other):
        if not isinstance(other, Motor):
            return NotImplemented
        return self.level == other.level

    def __lt__(self, other: "Motor"):
        return self.level < other.level

class Watch:
    rank = 2

def f(x):
    assert isinstance(x, Watch)
    return x.rank

