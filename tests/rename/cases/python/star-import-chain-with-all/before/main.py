from pkg import *
import pkg
print(count(), pkg.count(), [].count(1))
