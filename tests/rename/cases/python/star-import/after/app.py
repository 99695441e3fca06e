from lib import *

print(compute())
