class App:
    def __init__(self):
        self.handlers = {}
        self.count = 0
    def route(self, path):
        def decorate(func):
            self.handlers[path] = func
            return func
        return decorate
    def run(self):
        outer = self
        class Handler:
            routes = []
            def go(self):
                return outer.handlers, self.routes
        return Handler()
app = App()
@app.route("/")
def index(): return app.handlers
