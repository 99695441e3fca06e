from pkg import Engine
import pkg

Engine()
pkg.Engine()
pkg.engine.Engine()

