class Item:
    pass

class Tree:
    class Part:
        def parent(self):
            return Tree.Part

    def make(self):
        return self.Part(), Item()

    kinds = [Part]

Tree.Part()

