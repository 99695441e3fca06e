import ast

class Finder(ast.NodeVisitor):
    def visit_Name(self, node):
        return node.id

