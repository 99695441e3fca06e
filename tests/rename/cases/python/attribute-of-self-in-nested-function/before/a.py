class App:
    def __init__(self):
        self.routes = {}
        self.count = 0
    def route(self, path):
        def decorate(func):
            self.routes[path] = func
            return func
        return decorate
    def run(self):
        outer = self
        class Handler:
            routes = []
            def go(self):
                return outer.routes, self.routes
        return Handler()
app = App()
@app.route("/")
def index(): return app.routes
