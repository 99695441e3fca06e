from typing import Type

class Motor:
    @classmethod
    def create(cls): ...

    def other(self): ...

class Watch:
    @classmethod
    def new(cls): ...

def build(a: type[Motor], b: Type[Watch]):
    a.create()
    a().create()
    b.new()

