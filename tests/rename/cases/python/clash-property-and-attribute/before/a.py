class A:
    def __init__(self): self._value = 1
    @property
    def value(self): return self._value
