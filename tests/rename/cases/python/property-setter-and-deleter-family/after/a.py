class Angle:
    def __init__(self): self._value = 0
    @property
    def degrees(self): return self._value
    @degrees.setter
    def degrees(self, value): self._value = value
    @degrees.deleter
    def degrees(self): del self._value
    def reset(self): self.degrees = 0
a = Angle()
a.degrees += 1
del a.degrees
