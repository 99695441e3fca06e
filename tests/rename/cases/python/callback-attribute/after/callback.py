class Button:
    def __init__(self, action):
        self.handler = action

    def press(self):
        self.handler()
        action = self.handler
        return action()

def action():
    return Button(action)

