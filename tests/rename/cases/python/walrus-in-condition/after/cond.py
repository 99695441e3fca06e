import re

def first(text):
    if (found := re.match("a", text)) is not None:
        return found.group(0)
    while found:
        break
    return found

m = first("abc")
print(m)

