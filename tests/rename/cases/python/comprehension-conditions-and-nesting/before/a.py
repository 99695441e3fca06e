m = [[1], [2]]
r = 0
a = [[c + r for c in r2] for r2 in m]
b = [[c for c in r if r] for r in m if len(r) > 0]
print(r)

