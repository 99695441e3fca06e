from lib import *
load()
