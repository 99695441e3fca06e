size = 9

class Grid:
    extent = 4
    area = extent * extent
    rows = [0] * extent

    def free(self):
        return size

print(Grid.extent, Grid().extent, size)

