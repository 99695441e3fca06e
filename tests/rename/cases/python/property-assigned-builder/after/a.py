class Box:
    def get_size(self): return 1
    def set_size(self, value): pass
    area = property(get_size, set_size, doc="size")
    def grow(self): self.area += 1
Box().area = 3
