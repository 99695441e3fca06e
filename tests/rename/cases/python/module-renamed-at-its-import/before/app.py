import util
from util import run

util.run()
