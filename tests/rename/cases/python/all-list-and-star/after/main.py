from lib import *
fetch()
