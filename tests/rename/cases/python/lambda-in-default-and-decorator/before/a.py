settings = {}

def option(f): return lambda g: g

@option(lambda: settings)
def run(key=lambda settings: settings, other=settings):
    settings = other
    return key(settings)

