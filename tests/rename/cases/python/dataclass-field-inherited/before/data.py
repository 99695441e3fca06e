import dataclasses

@dataclasses.dataclass
class Entity:
    ident: int

@dataclasses.dataclass(order=True)
class User(Entity):
    name: str = ""

user = User(ident=1, name="x")
copy = dataclasses.replace(user, ident=2)
print(copy.ident)

