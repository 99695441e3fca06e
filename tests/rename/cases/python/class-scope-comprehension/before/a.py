values = [9]

class Table:
    values = [1, 2]
    doubled = [v * 2 for v in values]
    nested = [values for _ in range(2)]

print(Table.nested, values)

