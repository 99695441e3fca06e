from pkg.utils import join as j
import pkg.utils as u
def f(utils): return j(utils), u.join(1)
