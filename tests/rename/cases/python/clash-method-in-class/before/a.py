class File:
    def open(self):
        return 1

    def close(self):
        return 2

