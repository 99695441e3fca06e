rows = [[1, 2], [3]]
flat = [cell for row in rows for cell in row if len(row) > 1]
lengths = {len(row) for row in rows}
print(flat, lengths)

