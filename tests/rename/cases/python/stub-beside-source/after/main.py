from lib import fetch
print(fetch("x"))
