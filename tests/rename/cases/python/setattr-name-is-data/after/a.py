class Box:
    def __init__(self):
        self.extent = 1

print(Box().extent, {"size": 1}["size"])

