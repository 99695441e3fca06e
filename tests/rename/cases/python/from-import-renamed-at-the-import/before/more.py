import lib

lib.calc(2)

