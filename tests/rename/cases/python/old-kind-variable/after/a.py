depth = 1
print(depth)
