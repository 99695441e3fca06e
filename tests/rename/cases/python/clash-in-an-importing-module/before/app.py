from lib import go

def run():
    return go()

