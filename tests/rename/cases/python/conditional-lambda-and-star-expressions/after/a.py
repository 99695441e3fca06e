items = [1, 2]
print(*items, {**{"values": 1}}, [*items, 3], lambda: items, not items, -len(items))
assert items, "values"
x = items if items else None
y: "list" = items

