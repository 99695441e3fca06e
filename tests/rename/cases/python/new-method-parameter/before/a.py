class Key:
    def __new__(cls, value):
        self = super().__new__(cls)
        self.value = value
        return self

Key(value=1)

