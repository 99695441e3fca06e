from lib import run as start

def run():
    return start()

