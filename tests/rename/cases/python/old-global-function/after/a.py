def assist():
    return 1

class K:
    def run(self):
        return assist(), self.helper
