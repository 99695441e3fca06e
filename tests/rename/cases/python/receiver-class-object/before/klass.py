from typing import Type

class Motor:
    @classmethod
    def new(cls): ...

    def other(self): ...

class Watch:
    @classmethod
    def new(cls): ...

def build(a: type[Motor], b: Type[Watch]):
    a.new()
    a().new()
    b.new()

