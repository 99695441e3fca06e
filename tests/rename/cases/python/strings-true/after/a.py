count = 1
print(count, "the count", 'total_2')

