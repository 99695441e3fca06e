from pkg import *
import pkg

compute()
pkg.compute()
calculate()

