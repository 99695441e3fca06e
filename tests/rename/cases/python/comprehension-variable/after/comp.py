x = 5
squares = [item * item for item in range(3) if item > 0]
pairs = {x: 1 for x in range(2)}
print(x, squares, pairs)

