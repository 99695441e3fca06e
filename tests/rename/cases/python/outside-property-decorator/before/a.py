class Box:
    @property
    def size(self):
        return 1

    @size.setter
    def size(self, v):
        pass

