def update():
    return "function"

class View:
    def refresh(self):
        return update()

    def draw(self):
        callback = self.refresh
        callback()
        return self.refresh()

View().refresh()
{}.update(a=1)

