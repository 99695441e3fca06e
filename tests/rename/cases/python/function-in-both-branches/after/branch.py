import sys

if sys.platform == "win32":
    def now():
        return 1
else:
    def now():
        return 2

print(now())

