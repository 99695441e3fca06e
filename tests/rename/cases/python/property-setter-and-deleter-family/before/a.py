class Angle:
    def __init__(self): self._value = 0
    @property
    def value(self): return self._value
    @value.setter
    def value(self, value): self._value = value
    @value.deleter
    def value(self): del self._value
    def reset(self): self.value = 0
a = Angle()
a.value += 1
del a.value
