count = 1
print("the count", count)

