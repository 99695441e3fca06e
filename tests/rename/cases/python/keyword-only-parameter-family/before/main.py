import pkg
from pkg import run as go
pkg.run("x", loud=True)
go("y", loud=False, loud2=1)
pkg.tools.run("z", loud=1)
dict(loud=1)
