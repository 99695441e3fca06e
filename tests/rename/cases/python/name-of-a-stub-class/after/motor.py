class Motor:
    def halt(self, now=True):
        return now
