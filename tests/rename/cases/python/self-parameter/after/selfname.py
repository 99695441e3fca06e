class Box:
    def __init__(self, v):
        self.v = v

    def get(this):
        def inner():
            return this.v
        return this.v + inner()

