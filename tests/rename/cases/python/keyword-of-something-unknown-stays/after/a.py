from dataclasses import dataclass

@dataclass
class Item:
    label: str

def make(factory, name):
    return factory.build(name=name), Item(label=name)
