class Door:
    def close(self):
        return 1

class File:
    def close(self):
        return 2

def close():
    Door().close()
    File().close()

