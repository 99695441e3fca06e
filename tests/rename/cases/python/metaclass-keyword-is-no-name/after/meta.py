class Maker(type):
    pass

metaclass = 3

class Thing(metaclass=Maker):
    Meta = 1

print(Thing.Meta, metaclass)

