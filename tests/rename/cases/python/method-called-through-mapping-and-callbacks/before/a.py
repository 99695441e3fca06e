from functools import partial
class Task:
    def execute(self, n): return n
    def __init__(self):
        self.table = {"a": self.execute, "b": lambda n: self.execute(n)}
        self.bound = partial(self.execute, 1)
tasks = [Task(), Task()]
print([t.execute(1) for t in tasks], list(map(Task.execute, tasks, [1, 2])))
first, *rest = tasks
print(first.execute(1), rest[0].execute(2), sorted(tasks, key=lambda t: t.execute(0)))
