from b import *
from a import *

read()
load()

