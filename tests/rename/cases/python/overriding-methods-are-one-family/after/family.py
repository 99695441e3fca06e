class Animal:
    def talk(self):
        return ""

class Dog(Animal):
    def talk(self):
        return super().talk() + "woof"

class Puppy(Dog):
    def talk(self):
        return Dog.talk(self).lower()

class Rock:
    def speak(self):
        return None

for animal in (Animal(), Dog(), Puppy()):
    animal.talk()
Rock().speak()

