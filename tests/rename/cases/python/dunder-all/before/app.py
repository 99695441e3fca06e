from lib import *

calc()

