from lib import *

