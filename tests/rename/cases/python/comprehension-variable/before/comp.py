x = 5
squares = [x * x for x in range(3) if x > 0]
pairs = {x: 1 for x in range(2)}
print(x, squares, pairs)

