level = 1
print(level)
