from abc import ABC, abstractmethod

class Named(ABC):
    @property
    @abstractmethod
    def name(self) -> str: ...

class User(Named):
    @property
    def name(self) -> str:
        return "u"

class Group(Named):
    name = "g"

def show(n: Named):
    return n.name

