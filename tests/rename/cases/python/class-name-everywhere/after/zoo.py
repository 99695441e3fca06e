class Creature:
    registry: "dict[str, Creature]" = {}

    def clone(self) -> "Creature":
        return Creature()

class Dog(Creature):
    pass

def check(x: Creature) -> list[Creature]:
    return [x] if isinstance(x, Creature) else []

print("Animal", check(Dog()))

