from dataclasses import dataclass

@dataclass
class Item:
    name: str

def make(factory, name):
    return factory.build(name=name), Item(name=name)
