class Stack:
    def append(self, x): ...

def fill(target):
    target.append(1)

