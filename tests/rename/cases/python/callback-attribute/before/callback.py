class Button:
    def __init__(self, action):
        self.action = action

    def press(self):
        self.action()
        action = self.action
        return action()

def action():
    return Button(action)

