class Command:
    def execute(self):
        raise NotImplementedError
