class Item:
    count = 0

    def __init__(self):
        type(self).count += 1
        self.__class__.count += 1

    def copy(self):
        return self.__class__()

Item().copy().count
"aaa".count("a")

