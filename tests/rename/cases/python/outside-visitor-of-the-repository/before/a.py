class Visitor:
    def visit(self, node):
        method = "visit_" + type(node).__name__
        return getattr(self, method)(node)

class Finder(Visitor):
    def visit_Name(self, node):
        return node

