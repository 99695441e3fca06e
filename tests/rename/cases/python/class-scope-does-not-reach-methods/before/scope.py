mode = "global"

class Job:
    mode = "class"
    copy = mode

    def show(self):
        return mode, self.mode

print(Job().show(), Job.mode, mode)

