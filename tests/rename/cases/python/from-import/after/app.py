from lib import compute

print(compute(1), "calc")
