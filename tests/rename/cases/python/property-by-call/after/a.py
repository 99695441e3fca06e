class Box:
    def read_size(self):
        return 1

    def set_size(self, v): ...

    size = property(read_size, set_size)

Box().read_size()
Box().size

