class Door:
    def shut(self):
        return 1

class File:
    def close(self):
        return 2

def close():
    Door().shut()
    File().close()

