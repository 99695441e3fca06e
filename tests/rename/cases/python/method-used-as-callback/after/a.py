class View:
    def __init__(self, bus):
        bus.subscribe("x", self.on_press)
        self.handlers = {"click": self.on_press}

    def on_press(self, event):
        return event

