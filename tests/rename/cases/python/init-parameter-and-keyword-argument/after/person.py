class Person:
    def __init__(self, title, age=0):
        self.name = title
        self.age = age

p = Person(title="Ann", age=3)
print(p.name)

