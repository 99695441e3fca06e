second = 2
print(second)

