class View:
    def __init__(self, bus):
        bus.subscribe("x", self.on_click)
        self.handlers = {"click": self.on_click}

    def on_click(self, event):
        return event

