# count is a count, subtotal is not
count = 1
print(count, "total")

