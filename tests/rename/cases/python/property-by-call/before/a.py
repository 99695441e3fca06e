class Box:
    def get_size(self):
        return 1

    def set_size(self, v): ...

    size = property(get_size, set_size)

Box().get_size()
Box().size

