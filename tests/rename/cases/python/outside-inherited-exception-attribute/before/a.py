class Broken(Exception):
    def show(self):
        return self.args

