from abc import ABC, abstractmethod

class Named(ABC):
    @property
    @abstractmethod
    def title(self) -> str: ...

class User(Named):
    @property
    def title(self) -> str:
        return "u"

class Group(Named):
    title = "g"

def show(n: Named):
    return n.title

