import pkg.util
import pkg.util as u
from pkg import util
from pkg.util import run

pkg.util.run()
util.run()

