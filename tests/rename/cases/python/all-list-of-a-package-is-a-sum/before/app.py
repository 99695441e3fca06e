from pkg import *
import pkg

calc()
pkg.calc()
calculate()

