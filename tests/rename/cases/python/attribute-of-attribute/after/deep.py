class Name:
    def __init__(self):
        self.label = ""
        self.size = 1

class Person:
    def __init__(self):
        self.name = Name()
        self.text = "x"

class House:
    owner: Person

house = House()
house.owner.name.label = "y"
house.owner.text = "z"

