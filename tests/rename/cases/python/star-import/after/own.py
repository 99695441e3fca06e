from lib import *

def calc():
    return 3

calc()

