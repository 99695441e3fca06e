values = [1, 2]
print(*values, {**{"values": 1}}, [*values, 3], lambda: values, not values, -len(values))
assert values, "values"
x = values if values else None
y: "list" = values

