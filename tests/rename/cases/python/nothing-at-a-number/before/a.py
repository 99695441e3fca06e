count = 100
print(count)

