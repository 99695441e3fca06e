from pkg.helpers import join as j
import pkg.helpers as u
def f(utils): return j(utils), u.join(1)
