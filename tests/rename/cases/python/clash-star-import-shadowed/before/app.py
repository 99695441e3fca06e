from lib import *

def run():
    return go()

