import pkg
from pkg import run as go
pkg.run("x", verbose=True)
go("y", verbose=False, loud2=1)
pkg.tools.run("z", verbose=1)
dict(loud=1)
