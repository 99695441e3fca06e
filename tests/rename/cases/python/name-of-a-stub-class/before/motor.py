class Motor:
    def stop(self, now=True):
        return now
