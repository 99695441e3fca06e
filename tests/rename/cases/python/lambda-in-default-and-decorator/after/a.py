config = {}

def option(f): return lambda g: g

@option(lambda: config)
def run(key=lambda settings: settings, other=config):
    settings = other
    return key(settings)

