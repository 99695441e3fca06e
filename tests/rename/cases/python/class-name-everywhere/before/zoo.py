class Animal:
    registry: "dict[str, Animal]" = {}

    def clone(self) -> "Animal":
        return Animal()

class Dog(Animal):
    pass

def check(x: Animal) -> list[Animal]:
    return [x] if isinstance(x, Animal) else []

print("Animal", check(Dog()))

