import a
import b
import math

a.calc()
b.calc()
math.calc

