import pkg.sub.mod

pkg.sub.mod.perform()
work = pkg.sub.mod

