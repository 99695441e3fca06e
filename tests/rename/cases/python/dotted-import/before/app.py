import pkg.sub.mod

pkg.sub.mod.work()
work = pkg.sub.mod

