class Animal:
    def speak(self):
        return ""

class Dog(Animal):
    def speak(self):
        return super().speak() + "woof"

class Puppy(Dog):
    def speak(self):
        return Dog.speak(self).lower()

class Rock:
    def speak(self):
        return None

for animal in (Animal(), Dog(), Puppy()):
    animal.speak()
Rock().speak()

