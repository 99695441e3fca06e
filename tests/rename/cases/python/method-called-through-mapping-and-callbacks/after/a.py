from functools import partial
class Task:
    def run(self, n): return n
    def __init__(self):
        self.table = {"a": self.run, "b": lambda n: self.run(n)}
        self.bound = partial(self.run, 1)
tasks = [Task(), Task()]
print([t.run(1) for t in tasks], list(map(Task.run, tasks, [1, 2])))
first, *rest = tasks
print(first.run(1), rest[0].run(2), sorted(tasks, key=lambda t: t.run(0)))
