class Stack:
    def add(self, x):
        return x
