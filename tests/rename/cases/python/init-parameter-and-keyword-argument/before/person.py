class Person:
    def __init__(self, name, age=0):
        self.name = name
        self.age = age

p = Person(name="Ann", age=3)
print(p.name)

