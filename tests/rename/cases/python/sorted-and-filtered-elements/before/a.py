class Motor:
    def __init__(self):
        self.rank = 1

class Watch:
    def __init__(self):
        self.rank = 2

motors = [Motor()]
sorted(motors, key=lambda m: m.rank)
max(motors, key=lambda m: m.rank).rank
for m in reversed(motors):
    m.rank
next(iter(motors)).rank
list(filter(lambda m: m.rank > 0, motors))[0].rank
[w.rank for w in [Watch()]]

