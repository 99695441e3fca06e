class Visitor:
    def visit(self, node):
        return getattr(self, f"visit_{node}")(node)

    def collect(self):
        return self.visit(1)

Visitor().collect()

