class Name:
    def __init__(self):
        self.text = ""
        self.size = 1

class Person:
    def __init__(self):
        self.name = Name()
        self.text = "x"

class House:
    owner: Person

house = House()
house.owner.name.text = "y"
house.owner.text = "z"

