import pkg.sub
import pkg.sub.mod

pkg.sub.Task().begin()
pkg.sub.mod.Task().begin()
t = pkg.sub.mod.Task
t().begin()

