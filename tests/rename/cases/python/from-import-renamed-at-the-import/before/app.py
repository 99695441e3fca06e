from lib import calc

print(calc(1))
