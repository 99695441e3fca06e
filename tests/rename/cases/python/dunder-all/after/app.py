from lib import *

compute()

