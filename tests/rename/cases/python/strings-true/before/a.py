total = 1
print(total, "the total", 'total_2')

