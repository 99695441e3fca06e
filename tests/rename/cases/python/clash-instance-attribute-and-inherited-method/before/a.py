class A:
    def run(self): ...
class B(A):
    def __init__(self): self.speed = 1
