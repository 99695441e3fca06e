def pad(width, value):
    return f"width {width} {value:>{width}} {{width}} {width!r:^{width + 2}}"

print(pad(width=8, value=1), "{width}".format(width=3))

