from pkg import *

calc()

