import a
import b
import math

a.compute()
b.calc()
math.calc

