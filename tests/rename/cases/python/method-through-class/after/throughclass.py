class Task:
    def act(self):
        return 1

class Other:
    def run(self):
        return 2

t = Task()
Task.act(t)
Other.run(Other())
print(list(map(Task.act, [t])))

