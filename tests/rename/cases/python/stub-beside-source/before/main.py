from lib import load
print(load("x"))
