class Base:
    title: str
    def __init__(self, name: str = "") -> None:
        self.title = name
