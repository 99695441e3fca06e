import config as config

class App:
    config = 1

    def run(self, other):
        return config.value, self.config, other.config

