class Config:
    limit = 10

    def __init__(self, maximum=None):
        if maximum is not None:
            self.limit = maximum

    @classmethod
    def default(cls):
        return cls.limit

print(Config.limit, Config(maximum=3).limit)

