def update():
    return "function"

class View:
    def update(self):
        return update()

    def draw(self):
        callback = self.update
        callback()
        return self.update()

View().update()
{}.update(a=1)

