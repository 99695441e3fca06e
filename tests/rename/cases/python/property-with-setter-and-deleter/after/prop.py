class Box:
    def __init__(self):
        self._size = 0

    @property
    def width(self):
        return self._size

    @width.setter
    def width(self, size):
        self._size = size

    @width.deleter
    def width(self):
        del self._size

box = Box()
box.width = 3
box.width += 1
del box.width

