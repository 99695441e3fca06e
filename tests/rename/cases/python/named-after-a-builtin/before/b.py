print(3)
from a import print as p
