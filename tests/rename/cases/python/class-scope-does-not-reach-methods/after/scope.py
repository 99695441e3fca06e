setting = "global"

class Job:
    mode = "class"
    copy = mode

    def show(self):
        return setting, self.mode

print(Job().show(), Job.mode, setting)

