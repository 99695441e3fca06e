rows = [[1, 2], [3]]
flat = [cell for line in rows for cell in line if len(line) > 1]
lengths = {len(row) for row in rows}
print(flat, lengths)

