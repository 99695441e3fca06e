class Box:
    def __init__(self):
        self.size = 1

print(Box().size, {"size": 1}["size"])

