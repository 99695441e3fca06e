from lib import *

print(calc())
