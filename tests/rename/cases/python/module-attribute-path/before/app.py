import pkg.sub
import pkg.sub.mod

pkg.sub.Task().start()
pkg.sub.mod.Task().start()
t = pkg.sub.mod.Task
t().start()

