class Box:
    def get_size(self): return 1
    def set_size(self, value): pass
    size = property(get_size, set_size, doc="size")
    def grow(self): self.size += 1
Box().size = 3
