from pkg import Machine
import pkg

Machine()
pkg.Machine()
pkg.engine.Machine()

