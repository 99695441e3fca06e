def pad(columns, value):
    return f"width {columns} {value:>{columns}} {{width}} {columns!r:^{columns + 2}}"

print(pad(columns=8, value=1), "{width}".format(width=3))

