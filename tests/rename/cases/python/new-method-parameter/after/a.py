class Key:
    def __new__(cls, text):
        self = super().__new__(cls)
        self.value = text
        return self

Key(text=1)

