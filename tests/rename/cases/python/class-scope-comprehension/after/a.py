values = [9]

class Table:
    items = [1, 2]
    doubled = [v * 2 for v in items]
    nested = [values for _ in range(2)]

print(Table.nested, values)

