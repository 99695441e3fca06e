class Item:
    pass

class Tree:
    class Item:
        def parent(self):
            return Tree.Item

    def make(self):
        return self.Item(), Item()

    kinds = [Item]

Tree.Item()

