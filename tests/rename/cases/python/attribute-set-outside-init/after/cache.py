class Loader:
    def load(self):
        self.cached = [1]

    def size(self):
        if hasattr(self, "other"):
            return 0
        return len(self.cached)

loader = Loader()
loader.load()
print(loader.cached)

