class Loader:
    def load(self):
        self.data = [1]

    def size(self):
        if hasattr(self, "other"):
            return 0
        return len(self.data)

loader = Loader()
loader.load()
print(loader.data)

