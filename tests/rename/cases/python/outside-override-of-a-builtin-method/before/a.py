class Stack(list):
    def append(self, x):
        super().append(x)

