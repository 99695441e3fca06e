class Meta(type):
    pass

metaclass = 3

class Thing(metaclass=Meta):
    Meta = 1

print(Thing.Meta, metaclass)

