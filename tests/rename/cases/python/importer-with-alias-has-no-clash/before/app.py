from lib import go as start

def run():
    return start()

