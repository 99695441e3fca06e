class Task:
    def run(self):
        return 1

class Other:
    def run(self):
        return 2

t = Task()
Task.run(t)
Other.run(Other())
print(list(map(Task.run, [t])))

