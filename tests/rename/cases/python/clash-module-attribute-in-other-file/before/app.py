import lib

print(lib.maximum, lib.limit)

