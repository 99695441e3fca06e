from lib import *

print(total([1]), sum([1]))

