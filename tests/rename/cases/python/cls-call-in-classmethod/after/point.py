class Point:
    def __init__(self, east, y):
        self.x = east
        self.y = y

    @classmethod
    def origin(cls):
        return cls(east=0, y=0)

