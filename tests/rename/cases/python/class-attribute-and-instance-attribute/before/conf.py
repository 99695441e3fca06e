class Config:
    maximum = 10

    def __init__(self, maximum=None):
        if maximum is not None:
            self.maximum = maximum

    @classmethod
    def default(cls):
        return cls.maximum

print(Config.maximum, Config(maximum=3).maximum)

