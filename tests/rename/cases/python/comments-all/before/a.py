# total is a total, subtotal is not
total = 1
print(total, "total")

