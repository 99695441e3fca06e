import dataclasses

@dataclasses.dataclass
class Entity:
    key: int

@dataclasses.dataclass(order=True)
class User(Entity):
    name: str = ""

user = User(key=1, name="x")
copy = dataclasses.replace(user, key=2)
print(copy.key)

