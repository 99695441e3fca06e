size = 9

class Grid:
    size = 4
    area = size * size
    rows = [0] * size

    def free(self):
        return size

print(Grid.size, Grid().size, size)

