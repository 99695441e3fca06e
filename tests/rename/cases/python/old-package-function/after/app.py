from pkg.util import go

go()

