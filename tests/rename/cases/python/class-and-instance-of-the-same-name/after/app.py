import config as cfg

class App:
    config = 1

    def run(self, other):
        return cfg.value, self.config, other.config

