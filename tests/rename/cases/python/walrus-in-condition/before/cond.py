import re

def first(text):
    if (m := re.match("a", text)) is not None:
        return m.group(0)
    while m:
        break
    return m

m = first("abc")
print(m)

