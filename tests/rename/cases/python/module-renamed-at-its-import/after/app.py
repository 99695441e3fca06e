import tools
from tools import run

tools.run()
