import lib

lib.compute(2)

