import pkg.tools
import pkg.tools as u
from pkg import tools
from pkg.tools import run

pkg.tools.run()
tools.run()

