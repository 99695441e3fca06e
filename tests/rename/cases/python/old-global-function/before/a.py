def helper():
    return 1

class K:
    def run(self):
        return helper(), self.helper
