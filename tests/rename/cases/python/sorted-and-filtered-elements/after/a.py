class Motor:
    def __init__(self):
        self.level = 1

class Watch:
    def __init__(self):
        self.rank = 2

motors = [Motor()]
sorted(motors, key=lambda m: m.level)
max(motors, key=lambda m: m.level).level
for m in reversed(motors):
    m.level
next(iter(motors)).level
list(filter(lambda m: m.level > 0, motors))[0].level
[w.rank for w in [Watch()]]

