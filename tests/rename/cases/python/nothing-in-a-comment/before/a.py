count = 1  # the count
print(count)

