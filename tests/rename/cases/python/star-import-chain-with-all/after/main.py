from pkg import *
import pkg
print(total(), pkg.total(), [].count(1))
