m = [[1], [2]]
r = 0
a = [[c + r for c in r2] for r2 in m]
b = [[c for c in row if row] for row in m if len(row) > 0]
print(r)

