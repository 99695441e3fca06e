from lib import compute

print(compute(1))
